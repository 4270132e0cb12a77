import type { ContributionRow } from '../../utils/log/views/log-rows';
import type { LogEvent } from '../../utils/model/event';
import { addFigures, noFigures } from '../../utils/review/figures';
import { type BoardFilter, passes } from '../../utils/review/place';
import { type Board, type DayFigures, type Period, readBoard } from '../../utils/review/read-board';
import { foldAll } from '../log/fold-all';

/** The figures of each day with what counts up to `now`, added up from contributions without any database. */
export function daysOf(
  rows: readonly ContributionRow[],
  now: number,
  filter: BoardFilter = {},
): DayFigures[] {
  const days = new Map<string, DayFigures>();
  for (const row of rows) {
    if (row.at > now || !passes(row.place, filter)) continue;
    const [year = 0, month = 1, date = 1] = row.day.split('-').map(Number);
    const hour = (h: number) => new Date(year, month - 1, date, h).getTime();
    const day = days.get(row.day) ?? { ...noFigures(), from: hour(0), at: hour(12), to: hour(24) };
    days.set(row.day, addFigures(day, row));
  }
  return [...days.values()];
}

/** The board of some events over whole days, as of `now`. */
export function boardOf(
  events: readonly LogEvent[],
  period: Period,
  now: number,
  filter?: BoardFilter,
): Board {
  return readBoard(daysOf(foldAll(events).contributions, now, filter), period);
}
