import type { Interaction } from '../model/interaction';

/** A tag of one topic: how often it was chosen, its share, and the share of all up to and with it. */
export type Cause = { tag: string; count: number; share: number; upTo: number };

/** How often each tag of a topic was chosen, the most frequent first (Pareto; practice 002-15). Ties by name. Pure. */
export function countCauses(contacts: readonly Interaction[], topic: string): Cause[] {
  const counts = new Map<string, number>();
  for (const { tags } of contacts) {
    const tag = Object.hasOwn(tags, topic) ? tags[topic] : undefined;
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let sum = 0;
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([tag, count]) => {
      sum += count;
      return { tag, count, share: count / all, upTo: sum / all };
    });
}
