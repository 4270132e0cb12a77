import { type Cell, CellSum, makeCell } from './cell';
import type { MeasureSort, Observation } from './measure';
import { type Summary, summarizeCell } from './summarize';

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
  for (const each of observations) weeks[weekOf(each.at, to, count)]?.push(each);
  return nameWeeks(
    sort,
    weeks.map((list) => makeCell(sort, list)),
    to,
  );
}

/** The same from the cells of days; `at` = a moment within the day (epoch ms). */
export function splitDays(
  sort: MeasureSort,
  days: readonly { at: number; cell: Cell }[],
  to: number,
  count: number,
): Week[] {
  const weeks = Array.from({ length: count }, () => new CellSum());
  for (const { at, cell } of days) weeks[weekOf(at, to, count)]?.add(cell);
  return nameWeeks(
    sort,
    weeks.map((week) => week.make()),
    to,
  );
}

/** −1 and less: before the first week; `count` and more: after the last. */
const weekOf = (at: number, to: number, count: number) => count - 1 - Math.floor((to - 1 - at) / WEEK);

function nameWeeks(sort: MeasureSort, cells: readonly (Cell | null)[], to: number): Week[] {
  return cells.map((cell, i) => ({
    from: to - (cells.length - i) * WEEK,
    summary: summarizeCell(sort, cell),
  }));
}
