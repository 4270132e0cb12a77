import { localDay } from '../../model/local-day';
import type { Contribution } from '../../review/contribution';
import { addFigures, type Figures, isEmpty, noFigures } from '../../review/figures';
import { knownLines, type Line, listLines } from '../../review/place';
import type { ContributionRow, FiguresRow } from './log-rows';

/** The key of a row of daily figures. */
export type FiguresKey = [part: string, agent: string, value: string, day: string];

export const keyOfFigures = ({ part, agent, value, day }: Line & { day: string }): FiguresKey => [
  part,
  agent,
  value,
  day,
];

/** The day of what is counted under no day. */
export const EVER = '';

/** What some contributions come to, by line and day: sums or changes of daily figures. */
export class FiguresSum {
  private readonly rows = new Map<string, FiguresRow>();

  /** Counts a contribution on its day, `times` over (−1 takes it away). */
  add(contribution: Pick<Contribution, 'place'> & Figures & { day: string }, times = 1): void {
    const { day, place, contacts } = contribution;
    for (const line of listLines(place)) addFigures(this.rowOf(line, day), contribution, times);
    if (contacts > 0)
      for (const line of knownLines(place)) this.rowOf(line, EVER).contacts += times * contacts;
  }

  private rowOf(line: Line, day: string): FiguresRow {
    const key = `${day}|${line.part}|${line.agent}|${line.value}`;
    const before = this.rows.get(key);
    if (before) return before;
    const row = { ...noFigures(), ...line, day };
    this.rows.set(key, row);
    return row;
  }

  /** The rows in which anything is counted, and forgets them; with `before` only those of earlier days, known values not among them. */
  take(before?: string): FiguresRow[] {
    const taken: FiguresRow[] = [];
    for (const [key, row] of this.rows) {
      if (before !== undefined && (row.day >= before || row.day === EVER)) continue;
      this.rows.delete(key);
      if (!isEmpty(row)) taken.push(row);
    }
    return taken;
  }
}

/** These contributions, each with the local day it counts on; those that are null left out. */
export function placeOnDays(list: readonly (Contribution | null)[]): ContributionRow[] {
  return list.flatMap((each) => (each ? [{ ...each, day: localDay(each.at) }] : []));
}
