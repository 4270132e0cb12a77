import { type Cell, CellSum } from './cell';
import type { MeasureSort } from './measure';
import { type Summary, summarizeCell } from './summarize';

export const WEEK = 7 * 24 * 3_600_000;

/** Seven days from `from` (epoch ms) and what they came to. */
export type Week = { from: number; summary: Summary };

/**
 * The last `count` stretches of seven days before `to` (epoch ms, exclusive), oldest first, from the cells of days (`at` = a
 * moment within the day, epoch ms); weeks without cases stay, empty.
 */
export function splitDays(
  sort: MeasureSort,
  days: readonly { at: number; cell: Cell }[],
  to: number,
  count: number,
): Week[] {
  const weeks = Array.from({ length: count }, () => new CellSum());
  for (const { at, cell } of days) weeks[weekOf(at, to, count)]?.add(cell);
  return weeks.map((week, i) => ({
    from: to - (count - i) * WEEK,
    summary: summarizeCell(sort, week.make()),
  }));
}

/** −1 and less: before the first week; `count` and more: after the last. */
const weekOf = (at: number, to: number, count: number) => count - 1 - Math.floor((to - 1 - at) / WEEK);
