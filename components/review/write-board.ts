import type { Board, Period } from '../../utils/review/read-board';

/** Raised when a field changes its meaning. */
const BOARD_FORMAT = 1;

/**
 * The board as JSON for other tools: measures with their weeks, prompts and tags; no contact and no name. Times are UTC,
 * `from` is null when all of the log was asked for; `exportedAt` in epoch ms.
 */
export function writeBoard(board: Board, { from, to }: Period, exportedAt: number): string {
  const time = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString() : null);
  return JSON.stringify(
    {
      format: BOARD_FORMAT,
      exportedAt: time(exportedAt),
      from: time(from),
      to: time(to),
      contacts: board.contacts,
      measures: board.rows.map(({ id, subject, sort, summary, trend }) => ({
        ...{ id, subject, sort, n: summary.n, sum: summary.sum, of: summary.of },
        found: summary.found,
        weeks: trend.map((week) => ({
          from: time(week.from),
          n: week.summary.n,
          value: week.value,
          verdict: week.verdict,
        })),
      })),
      prompts: board.prompts,
      tags: board.tags,
    },
    null,
    1,
  );
}
