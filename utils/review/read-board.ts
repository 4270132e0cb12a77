import { MEASURES, type MeasureId } from './all-measures';
import { addCell, type Cell } from './cell';
import { addFigures, type Figures, noFigures } from './figures';
import { judgeTrend, type TrendPoint } from './judge-trend';
import { listPrompts } from './list-prompts';
import type { MeasureSort, Subject } from './measure';
import type { PromptHealth } from './prompt-health';
import { type Summary, summarizeCell } from './summarize';
import { splitDays, WEEK } from './weekly';

/** Trends show this many weeks, also beside a shorter period: fewer could not tell a change from noise. */
export const TREND_WEEKS = 13;

export type BoardRow = {
  id: MeasureId;
  subject: Subject;
  sort: MeasureSort;
  summary: Summary;
  trend: TrendPoint[];
};

/**
 * The board over whole local days: contacts that began, promises that fell due, first contacts whose seven days were over;
 * and how the last weeks went. `lone` = contacts about a case that no colleague's log can know; `tags` as `topic:tag`.
 */
export type Board = {
  contacts: number;
  lone: number;
  rows: BoardRow[];
  prompts: PromptHealth[];
  tags: Record<string, number>;
};

/** A period in epoch ms: `from` inclusive, `to` exclusive; `from` may be −Infinity. */
export type Period = { from: number; to: number };

/**
 * The figures of one local day, midnight to midnight; `at` = its noon, which no change of the clocks moves into another
 * day. Epoch ms. Where a period begins or ends within a day, the day holds only what lies inside.
 */
export type DayFigures = Figures & { from: number; at: number; to: number };

/** From when on figures have to be read for a board of this period (epoch ms): its trends may begin earlier. */
export function startOfReading({ from, to }: Period): number {
  return Math.min(from, to - TREND_WEEKS * WEEK);
}

/** All measures over the period, from the figures of its days and those of its trends, in any order. Pure. */
export function readBoard(days: readonly DayFigures[], { from, to }: Period): Board {
  const sum = noFigures();
  const within = (day: DayFigures) => day.to > from && day.from < to;
  for (const day of days) if (within(day)) addPlain(sum, day);
  const cells = new Map<string, Cell | null>();
  const trends = new Map<string, { at: number; cell: Cell }[]>();
  for (const day of days)
    for (const id in day.cells) {
      const cell = day.cells[id] ?? [];
      if (within(day)) cells.set(id, addCell(cells.get(id) ?? [], cell));
      const list = trends.get(id);
      if (list) list.push({ at: day.at, cell });
      else trends.set(id, [{ at: day.at, cell }]);
    }
  const rows = MEASURES.map(({ id, subject, sort }): BoardRow => {
    const weeks = splitDays(sort, trends.get(id) ?? [], to, TREND_WEEKS);
    const summary = summarizeCell(sort, cells.get(id) ?? null);
    return { id, subject, sort, summary, trend: judgeTrend(sort, weeks) };
  });
  return {
    contacts: sum.contacts,
    lone: sum.lone,
    rows,
    prompts: listPrompts(sum.prompts),
    tags: sum.tags,
  };
}

/** Everything but the cells, which are added up once for both period and weeks. */
function addPlain(sum: Figures, { contacts, lone, prompts, tags }: Figures): void {
  addFigures(sum, { contacts, lone, cells: {}, prompts, tags });
}
