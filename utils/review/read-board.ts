import { MEASURES, type MeasureId } from './all-measures';
import { collectFacts, type ReviewInput } from './collect-facts';
import { AGAIN_WITHIN } from './first-contact';
import { judgeTrend, type TrendPoint } from './judge-trend';
import type { MeasureSort, Subject } from './measure';
import { type PromptHealth, readPromptHealth } from './prompt-health';
import { type Summary, summarize } from './summarize';
import { splitWeeks, WEEK } from './weekly';

/** Trends show this many weeks, also beside a shorter period: fewer could not tell a change from noise. */
export const TREND_WEEKS = 13;

export type BoardRow = {
  id: MeasureId;
  subject: Subject;
  sort: MeasureSort;
  summary: Summary;
  trend: TrendPoint[];
};

/** The board: contacts that began, and promises that fell due, in the period; and how the last weeks went. */
export type Board = { contacts: number; rows: BoardRow[]; prompts: PromptHealth[] };

/** A period in epoch ms: `from` inclusive, `to` exclusive. `from` may be −Infinity. */
export type Period = { from: number; to: number };

/** From when on the log has to be read for a board of this period (epoch ms): trends, and what went before a first contact. */
export function startOfReading({ from, to }: Period): number {
  return Math.min(from, to - TREND_WEEKS * WEEK) - AGAIN_WITHIN;
}

/** All measures over the period. `input` begins at `startOfReading`; `now` in epoch ms. Pure. */
export function readBoard(input: ReviewInput, { from, to }: Period, now: number): Board {
  const facts = collectFacts(input, now);
  const within = ({ at }: { at: number }) => at >= from && at < to;
  const contacts = facts.contacts.filter(({ view }) => within({ at: view.startedAt }));
  const rows = MEASURES.map(({ id, subject, sort, observe }): BoardRow => {
    const all = observe(facts);
    return {
      id,
      subject,
      sort,
      summary: summarize(sort, all.filter(within)),
      trend: judgeTrend(sort, splitWeeks(sort, all, to, TREND_WEEKS)),
    };
  });
  return { contacts: contacts.length, rows, prompts: readPromptHealth(contacts) };
}
