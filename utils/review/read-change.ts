import type { MeasureId } from './all-measures';
import { type Comparison, compareFigures } from './compare-figures';
import type { MeasureSort, Subject } from './measure';
import type { Board } from './read-board';
import { summarizeCell } from './summarize';

export type ChangeRow = Comparison & { id: MeasureId; subject: Subject; sort: MeasureSort };

/**
 * Every measure in a baseline and after it, from the boards of the two periods. What the prompts themselves did cannot be
 * compared: in a baseline there are none. Pure.
 */
export function readChange(before: Pick<Board, 'rows'>, after: Pick<Board, 'rows'>): ChangeRow[] {
  return before.rows
    .filter(({ subject }) => subject !== 'prompts')
    .map(({ id, subject, sort, summary }) => {
      const later = after.rows.find((row) => row.id === id)?.summary ?? summarizeCell(sort, null);
      return { id, subject, sort, ...compareFigures(summary, later) };
    });
}
