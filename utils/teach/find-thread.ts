import { isShown } from '../desk/scope-of';
import { codeOf } from './code-words';
import { isDateLike } from './date-like';
import type { PageLook } from './look-at-page';
import { foldName, isNameLike } from './name-like';
import { innerRoot, outerOf, pathOut } from './page-roots';
import type { PageSpot } from './spot';
import { hasWord, isOneOf } from './words';

/** One message as it stands on the page. */
export type Item = {
  element: Element;
  /** The part with the words; the item itself where nothing smaller holds them. */
  body: Element;
  author: PageSpot | null;
  /** The author's name, where the spot says more than that. */
  by: string | null;
  time: PageSpot | null;
  isDated: boolean;
};

/** The messages on a page, and how much speaks for their being some. */
export type Thread = { parent: Element; items: Item[]; score: number };

/** A body has at least so many characters, and a message's group so much that speaks for it. */
const SHORTEST_BODY = 18;
const ENOUGH = 5;
const LONG_CELL = 60;
/** When and by whom stands within so many characters of the beginning. */
const HEAD = 60;

/** The thread on the page; null where nothing speaks enough for one. Of two alike it is the inner one. */
export function findThread(look: PageLook): Thread | null {
  let best: Thread | null = null;
  for (const thread of listThreads(look))
    if (
      !best ||
      thread.score > best.score ||
      (thread.score === best.score && best.parent.contains(thread.parent))
    )
      best = thread;
  return best;
}

/** All that may be the thread, in no order. */
export function listThreads(look: PageLook): Thread[] {
  const inside = spotsInside(look);
  const parents = new Set<Element>();
  for (const element of look.weight.keys()) {
    const outer = outerOf(element);
    if (outer) parents.add(outer);
  }
  return [...parents]
    .flatMap((parent) => threadsIn(parent, look, inside))
    .filter(({ score }) => score >= ENOUGH);
}

/** The thread that an element is a message of, or stands in one of, as far as anything speaks for one. */
export function findThreadAt(look: PageLook, element: Element): Thread | null {
  const inside = spotsInside(look);
  const path = pathOut(element);
  const [best] = path
    .flatMap((parent) => threadsIn(parent, look, inside))
    .filter(({ items }) => items.some((item) => path.includes(item.element)))
    .sort((a, b) => b.score - a.score);
  return best ?? null;
}

/** The groups of children alike that may be messages. */
function threadsIn(parent: Element, look: PageLook, inside: Map<Element, PageSpot[]>): Thread[] {
  const groups = new Map<string, Element[]>();
  for (const child of childrenOf(parent)) {
    if ((look.weight.get(child) ?? 0) < SHORTEST_BODY || !isShown(child)) continue;
    groups.set(child.tagName, [...(groups.get(child.tagName) ?? []), child]);
  }
  return [...groups.values()].flatMap((group) => weighGroup(parent, group, look, inside) ?? []);
}

/** The element children, or those of its shadow root or frame. */
function childrenOf(parent: Element): Element[] {
  const inner = innerRoot(parent);
  if (!inner) return [...parent.children];
  return [...((inner as Document).body ?? inner).children];
}

function spotsInside({ spots }: PageLook): Map<Element, PageSpot[]> {
  const inside = new Map<Element, PageSpot[]>();
  for (const spot of spots)
    for (const each of pathOut(spot.element)) {
      const list = inside.get(each);
      if (list) list.push(spot);
      else inside.set(each, [spot]);
    }
  return inside;
}

function weighGroup(
  parent: Element,
  group: Element[],
  look: PageLook,
  inside: Map<Element, PageSpot[]>,
): Thread | null {
  if (isElsewhere(parent)) return null;
  const items = group.flatMap((element) => readItem(element, look, inside.get(element) ?? []) ?? []);
  if (items.length === 0 || items.length < group.length * 0.6) return null;
  const share = (of: (item: Item) => boolean) => items.filter(of).length / items.length;
  const dated = share(({ isDated }) => isDated);
  const signed = share(({ by }) => by !== null);
  const writers = new Set(items.flatMap(({ by }) => (by === null ? [] : foldName(by))));
  // A list of cases names somebody else in every line; two people write to each other.
  if (items.length > 2 && writers.size === items.length) return null;
  const words = look.weight;
  const size = items.reduce((sum, { body }) => sum + (words.get(body) ?? 0), 0) / items.length;
  const code = items.map(({ element }) => codeOf(element)).join(' ');
  const told = hasWord(code, 'message') || hasWord(code, 'note') ? 1.5 : 0;
  const toldByParent =
    hasWord(`${codeOf(parent)} ${parent.getAttribute('aria-label') ?? ''}`, 'message') ||
    parent.getAttribute('role') === 'log'
      ? 1.5
      : 0;
  const sided = hasWord(code, 'customerSide') || hasWord(code, 'agentSide') ? 1 : 0;
  if (items.length === 1 && told + toldByParent === 0) return null;
  if (dated === 0 && signed === 0 && told + toldByParent < 3) return null;
  const score =
    told +
    toldByParent +
    sided +
    dated * 2 +
    signed * 2 +
    Math.min(2, Math.log2(items.length)) +
    (size > 40 ? 1 : 0);
  return { parent, items, score };
}

/** Lists of other cases, menus and what is written now are no threads. */
function isElsewhere(parent: Element): boolean {
  return pathOut(parent).some(
    (each) =>
      /^(?:NAV|FORM|THEAD|DL|SELECT)$/.test(each.tagName) ||
      each.getAttribute('role') === 'navigation' ||
      (each as HTMLElement).isContentEditable,
  );
}

function readItem(element: Element, look: PageLook, spots: PageSpot[]): Item | null {
  const body = findBody(element, look);
  if (!body || body.closest('a,button,nav,label')) return null;
  const length = look.weight.get(body) ?? 0;
  if (length < SHORTEST_BODY || element.querySelector('textarea,input:not([type=hidden],[type=checkbox])'))
    return null;
  // A row of many short cells is a line of a list.
  if (element.tagName === 'TR' && element.children.length > 3 && length < LONG_CELL) return null;
  const outside = spots.filter((spot) => body === element || !pathOut(spot.element).includes(body));
  const head = spots.filter((spot) => /^(?:B|STRONG|A|H[2-6])$/.test(spot.element.tagName));
  const time = outside.find((spot) => spot.element.tagName === 'TIME' || isDateLike(spot.text)) ?? null;
  const author = outside.find(isAuthor) ?? head.find(isAuthor) ?? null;
  const isDated = time !== null || isDateLike((element.textContent ?? '').trim().slice(0, HEAD));
  return { element, body, author, by: author && nameOf(author), time, isDated };
}

/** The name a spot gives: all of its text, or what stands in it apart from other elements. */
function nameOf({ text, element }: PageSpot): string | null {
  if (isNameLike(text)) return text;
  const own = [...element.childNodes]
    .map((each) => (each.nodeType === 3 ? (each as Text).data : ''))
    .join(' ')
    .trim();
  return own !== text && isNameLike(own) ? own : null;
}

function isAuthor(spot: PageSpot): boolean {
  const name = nameOf(spot);
  return (
    name !== null && foldName(name).length > 1 && !isOneOf(name, 'note') && !spot.element.closest('button')
  );
}

/** The innermost element that holds most of an item's text, out of what says who and when. */
function findBody(item: Element, look: PageLook): Element | null {
  const whole = look.weight.get(item) ?? 0;
  let body = item;
  for (;;) {
    const inner = childrenOf(body).filter((each) => look.weight.has(each));
    const most = inner.reduce<Element | null>(
      (a, b) => ((look.weight.get(b) ?? 0) > (a ? (look.weight.get(a) ?? 0) : 0) ? b : a),
      null,
    );
    const isInline =
      most && /^(?:SPAN|B|I|EM|STRONG|A|FONT|BR|SMALL)$/.test(most.tagName) && inner.length > 1;
    if (!most || isInline || (look.weight.get(most) ?? 0) < Math.min(whole * 0.45, SHORTEST_BODY)) break;
    // Paragraphs of one text belong together.
    const alike = inner.filter(
      (each) =>
        each !== most && /^(?:P|UL|OL|BLOCKQUOTE)$/.test(each.tagName) && each.tagName === most.tagName,
    );
    if (alike.length > 0 && most.tagName === 'P') break;
    if ((look.weight.get(most) ?? 0) < (look.weight.get(body) ?? 0) * 0.35) break;
    body = most;
  }
  return body;
}
