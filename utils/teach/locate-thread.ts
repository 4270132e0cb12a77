import { findDeep } from '../desk/find-deep';
import { isShown } from '../desk/scope-of';
import type { SiteProfile } from '../model/site-profile';
import type { Item, Thread } from './find-thread';
import { innerRoot } from './page-roots';
import { hooksOf } from './select-in';
import { selectThrough } from './select-through';
import type { Sides } from './side-marks';

export type MessageGroup = NonNullable<SiteProfile['readers']['messages']>['groups'][number];
type Candidate = SiteProfile['readers']['name']['try'][number];

/** A rule holds for most of the items, not for each. */
const MOST = 0.6;
const NOWHERE = ':not(*)';

/** How to find the thread's messages again, with their words and their sides; null where they cannot be told from the rest. */
export function locateThread(
  thread: Thread,
  sides: Sides,
  customer: readonly Candidate[],
  values: readonly string[],
): MessageGroup | null {
  const item = locateItems(thread, values);
  if (item === null) return null;
  const { items } = thread;
  const body = items.every((each) => each.body === each.element)
    ? null
    : inEach(items, ({ body }) => body, values);
  const isPlain = items.every(({ author, by }) => author === null || author.text === by);
  const author = isPlain ? inEach(items, ({ author }) => author?.element ?? null, values) : null;
  const time = timeIn(items, values);
  const skip = [
    ...sides.noteHas.map((select) => ({ select })),
    ...(sides.noteSays ? sayingNote(items, sides.noteSays, values) : []),
  ];
  const marked = sides.customerHas !== null || sides.agentHas !== null;
  const side = marked
    ? {
        ...(sides.customerHas !== null && { customerHas: sides.customerHas }),
        ...(sides.agentHas !== null && { agentHas: sides.agentHas }),
        else: 'unknown' as const,
      }
    : author !== null && customer.length > 0
      ? {
          author: [{ take: 'text' as const, select: author }],
          customer: customer.slice(0, 4),
          else: 'agent' as const,
        }
      : { else: 'unknown' as const };
  return {
    item,
    ...(skip.length > 0 && { skip }),
    ...(body !== null && { body }),
    side,
    ...(time !== null && { time: [time] }),
  };
}

/** A selector that finds the items and nothing else in sight. */
function locateItems({ parent, items }: Thread, values: readonly string[]): string | null {
  const elements = items.map(({ element }) => element);
  const [first] = elements;
  if (!first) return null;
  const inner = innerRoot(parent);
  const root = first.getRootNode() as Document | ShadowRoot;
  const top = first.ownerDocument.defaultView?.top?.document ?? first.ownerDocument;
  const ways = hostWay(first, values);
  if (ways === null) return null;
  const shared = sharedHooks(elements, values);
  const fits = (selector: string) => {
    const found = [...root.querySelectorAll(selector)].filter(isShown);
    return (
      found.length >= elements.length &&
      elements.every((each) => found.includes(each)) &&
      found.length <= elements.length + Math.max(1, elements.length * 0.2)
    );
  };
  const alone = shared.find(fits);
  if (alone) return ways + alone;
  const tag = first.tagName.toLowerCase();
  const anchors = inner ? [] : selectThrough(parent, null, values).map(({ selector }) => selector);
  for (const anchor of anchors)
    for (const each of [...shared, tag]) {
      const selector = `${anchor} > ${each}`;
      const found = findDeep(top, selector).filter(isShown);
      if (elements.every((element) => found.includes(element)) && found.length <= elements.length + 1)
        return selector;
    }
  return inner ? `${ways}${tag}` : null;
}

function hostWay(element: Element, values: readonly string[]): string | null {
  const root = element.getRootNode();
  const host = (root as ShadowRoot).host ?? (root as Document).defaultView?.frameElement ?? null;
  if (!host) return '';
  const [way] = selectThrough(host, null, values);
  return way ? `${way.selector} >>> ` : null;
}

/** The hooks that all of these carry. */
function sharedHooks(elements: Element[], values: readonly string[]): string[] {
  const [first, ...rest] = elements;
  if (!first) return [];
  const kinds = hooksOf(first, values).map(({ selector }) => selector);
  return kinds.filter((selector) => rest.every((each) => each.matches(selector)));
}

/** A selector that finds this part in most of the items; `null` where none does. */
function inEach(
  items: Item[],
  part: (item: Item) => Element | null,
  values: readonly string[],
): string | null {
  const parts = items.map(part);
  const known = parts.filter((each) => each !== null).length;
  if (known === 0) return null;
  const at = parts.findIndex((each) => each !== null);
  const [item, element] = [items[at] as Item, parts[at] as Element];
  const ways = selectThrough(element, item.element, values).map(({ selector }) => selector);
  const right = (selector: string) =>
    items.filter(({ element }, i) => {
      const found = findDeep(element, selector);
      return parts[i] === null ? found.length === 0 : found[0] === parts[i];
    }).length;
  const best = ways
    .map((selector) => ({ selector, right: right(selector) }))
    .sort((a, b) => b.right - a.right)[0];
  return best && best.right >= items.length * MOST ? best.selector : null;
}

function timeIn(items: Item[], values: readonly string[]): Candidate | null {
  const select = inEach(items, ({ time }) => time?.element ?? null, values);
  if (select === null) return null;
  const one = items.find(({ time }) => time)?.time?.element;
  const attr = ['datetime', 'title'].find((name) => !Number.isNaN(Date.parse(one?.getAttribute(name) ?? '')));
  return attr ? { take: 'attr', select, attr } : { take: 'text', select };
}

/** The rule that leaves out items whose head says that they are notes. */
function sayingNote(
  items: Item[],
  { element, says }: { element: Element; says: string },
  values: readonly string[],
) {
  const item = items.find(
    (each) => each.element.contains(element) || innerRoot(each.element)?.contains(element),
  );
  const [way] = item ? selectThrough(element, item.element, values) : [];
  return [{ select: way?.selector ?? NOWHERE, says: says.slice(0, 60) }];
}
