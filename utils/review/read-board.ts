import { MEASURES, type MeasureId } from './all-measures';
import { CellSum } from './cell';
import type { Figures } from './figures';
import { judgeTrend, type TrendPoint } from './judge-trend';
import { listPrompts } from './list-prompts';
import type { MeasureSort, Subject } from './measure';
import type { PromptHealth } from './prompt-record';
import { type Summary, summarizeCell } from './summarize';
import { splitDays, WEEK } from './weekly';

/** Trends show this many weeks, also beside a shorter period: fewer could not tell a change from noise. */
const TREND_WEEKS = 13;

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
  const inside = days.filter((day) => day.to > from && day.from < to);
  const recent = days.filter((day) => day.at >= to - TREND_WEEKS * WEEK);
  const rows = MEASURES.map(({ id, subject, sort }): BoardRow => {
    const sum = new CellSum();
    for (const { cells } of inside) if (cells[id]) sum.add(cells[id]);
    const cells = recent.flatMap(({ at, cells: { [id]: cell } }) => (cell ? [{ at, cell }] : []));
    const weeks = splitDays(sort, cells, to, TREND_WEEKS);
    return { id, subject, sort, summary: summarizeCell(sort, sum.make()), trend: judgeTrend(sort, weeks) };
  });
  const add = (of: (day: DayFigures) => number) => inside.reduce((sum, day) => sum + of(day), 0);
  return {
    contacts: add((day) => day.contacts),
    lone: add((day) => day.lone),
    rows,
    prompts: listPrompts(sumPrompts(inside)),
    tags: sumTags(inside),
  };
}

function sumPrompts(days: readonly Figures[]): Record<string, number[]> {
  const sums: Record<string, number[]> = {};
  for (const { prompts } of days)
    for (const id in prompts) {
      const counts = prompts[id] ?? [];
      const sum = sums[id];
      if (!sum) sums[id] = [...counts];
      else for (let i = 0; i < counts.length; i++) sum[i] = (sum[i] ?? 0) + (counts[i] ?? 0);
    }
  return sums;
}

function sumTags(days: readonly Figures[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { tags } of days) for (const id in tags) sums[id] = (sums[id] ?? 0) + (tags[id] ?? 0);
  return sums;
}
