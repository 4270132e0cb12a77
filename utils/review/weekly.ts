import type { MeasureSort, Observation } from './measure';
import { type Summary, summarize } from './summarize';

export const WEEK = 7 * 24 * 3_600_000;

/** Seven days from `from` (epoch ms) and what they came to. */
export type Week = { from: number; summary: Summary };

/** The last `count` stretches of seven days before `to` (epoch ms, exclusive), oldest first; weeks without cases stay, empty. */
export function splitWeeks(
  sort: MeasureSort,
  observations: readonly Observation[],
  to: number,
  count: number,
): Week[] {
  const weeks = Array.from({ length: count }, (): Observation[] => []);
  for (const each of observations) {
    if (each.at >= to) continue;
    weeks[count - 1 - Math.floor((to - 1 - each.at) / WEEK)]?.push(each);
  }
  return weeks.map((list, i) => ({ from: to - (count - i) * WEEK, summary: summarize(sort, list) }));
}
