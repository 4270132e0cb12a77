import { WISHES } from '../model/signal-values';
import type { Misfit } from './check-data';
import { type Place, shorten } from './name-place';

type Entry = { value: Record<string, unknown>; place: Place };

/** Lists whose entries have ids of their own, unique in the list. */
const LISTS = ['prompts', 'phrases', 'workspaces', 'topics', 'answers', 'scenarios', 'stories'];
const TERMS = ['boundaries', 'decisions', 'customers'];

/**
 * What must fit together in a playbook beyond the shape of its parts: ids are there once, steps' topics and orders' steps
 * exist. Takes data that may be broken elsewhere and says only what it is sure of. `gone` = topics that were set aside.
 */
export function checkLinks(data: Record<string, unknown>, gone: ReadonlySet<string>): Misfit[] {
  const list = (part: string) => entries(data[part], [part]);
  const workspaces = list('workspaces');
  const topics = list('topics');
  const steps = workspaces.flatMap(({ value, place }) => entries(value.steps, [...place, 'steps']));
  const known = new Set([...topics.map((topic) => topic.value.id), ...gone]);
  return [
    ...[...LISTS, ...TERMS].flatMap((part) => findTwins(list(part))),
    ...findTwins([...list('prompts'), ...steps], (place) => place[0] === 'workspaces'),
    ...findRepeats(data.includes, ['includes']),
    ...(typeof data.id === 'string' && Array.isArray(data.includes) && data.includes.includes(data.id)
      ? [{ place: ['includes', data.includes.indexOf(data.id)], reason: 'a playbook cannot include itself' }]
      : []),
    ...findTwins(
      entries(data.teachBack, ['teachBack']).map(({ value, place }) => ({
        value: { id: value.domain },
        place,
      })),
    ),
    ...topics.flatMap(checkTags),
    ...steps.flatMap(({ value: { topic }, place }) =>
      typeof topic === 'string' && !known.has(topic)
        ? [{ place: [...place, 'topic'], reason: `no topic has the id "${shorten(topic)}"` }]
        : [],
    ),
    ...workspaces.flatMap(checkOrders),
  ];
}

/** The objects of a list with their places; none where it is no list. */
function entries(value: unknown, place: Place): Entry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, i) =>
    typeof each === 'object' && each !== null
      ? [{ value: each as Entry['value'], place: [...place, i] }]
      : [],
  );
}

/** Entries whose id an earlier one has, at the place of the later; `counts` = which of the later are told of here. */
function findTwins(all: Entry[], counts: (place: Place) => boolean = () => true): Misfit[] {
  const seen = new Map<unknown, Place>();
  return all.flatMap(({ value: { id }, place }) => {
    if (typeof id !== 'string') return [];
    const first = seen.get(id);
    if (!first) seen.set(id, place);
    if (!first || !counts(place)) return [];
    const part = first[0] === place[0] ? '' : ` in ${String(first[0])}`;
    const key = place[0] === 'teachBack' ? 'domain' : 'id';
    return [{ place: [...place, key], reason: `"${shorten(id)}" is taken by another entry${part}` }];
  });
}

function findRepeats(value: unknown, place: Place): Misfit[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, i) =>
    value.indexOf(each) < i
      ? [{ place: [...place, i], reason: `"${shorten(String(each))}" is there twice` }]
      : [],
  );
}

/** The engine reads the topic `wish`: its labels are the three it knows. */
function checkTags({ value, place }: Entry): Misfit[] {
  const tags = entries(value.tags, [...place, 'tags']);
  const strange = (id: unknown) => value.id === 'wish' && !WISHES.some((wish) => wish === id);
  return [
    ...findTwins(tags),
    ...tags
      .filter((tag) => strange(tag.value.id))
      .map((tag) => ({ place: [...tag.place, 'id'], reason: `a wish is one of ${WISHES.join(', ')}` })),
  ];
}

function checkOrders({ value, place }: Entry): Misfit[] {
  const steps = new Set(entries(value.steps, place).map((step) => step.value.id));
  const orders = entries(value.orders, [...place, 'orders']);
  return [
    ...findTwins(orders),
    ...orders.flatMap((order) => {
      const at = [...order.place, 'steps'];
      if (!Array.isArray(order.value.steps)) return [];
      const strange = order.value.steps.flatMap((id: unknown, i) =>
        typeof id === 'string' && !steps.has(id)
          ? [{ place: [...at, i], reason: `no step here has the id "${shorten(id)}"` }]
          : [],
      );
      return [...strange, ...findRepeats(order.value.steps, at)];
    }),
  ];
}
