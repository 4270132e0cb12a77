import type { Commitment, CommitmentStatus } from '../model/commitment';
import type { Interaction } from '../model/interaction';
import type { MeasureId } from './all-measures';
import { type Cause, countCauses } from './count-causes';
import type { Board, BoardRow } from './read-board';

/** What a week's page leads with: outcomes first, tone after (practice 004-1). */
export const HEADLINES: readonly MeasureId[] = [
  'promisesInTime',
  'firstAnswerInDay',
  'firstContactResolved',
  'recapBeforeClose',
  'acknowledgedFirst',
  'nameInBand',
  'thanksAtClose',
  'explainedBack',
];

/** How the promises that fell due in the week ended; `open` = not closed yet. */
export type PromiseEnds = Record<Exclude<CommitmentStatus, 'withdrawn'>, number>;

/** One week on one page. */
export type WeeklyReport = {
  contacts: number;
  rows: BoardRow[];
  promises: PromiseEnds;
  overdue: number;
  causes: Cause[];
  exemplary: number;
  /** The prompt most often acted on and the one most often put away, where any was. */
  liked: { prompt: string; times: number } | null;
  disliked: { prompt: string; times: number } | null;
};

const TOP_CAUSES = 3;

/** The week from its board, contacts and promises, all of one period. `now` in epoch ms says what is overdue. Pure. */
export function readWeeklyReport(
  board: Pick<Board, 'contacts' | 'rows' | 'prompts'>,
  contacts: readonly Interaction[],
  due: readonly Commitment[],
  now: number,
): WeeklyReport {
  const promises: PromiseEnds = { open: 0, 'kept-early': 0, 'kept-on-time': 0, 'kept-late': 0, missed: 0 };
  for (const { status } of due) if (status !== 'withdrawn') promises[status]++;
  const most = (key: 'acted' | 'dismissed') => {
    const [first] = [...board.prompts].sort((a, b) => b[key] - a[key] || (a.prompt < b.prompt ? -1 : 1));
    return first && first[key] > 0 ? { prompt: first.prompt, times: first[key] } : null;
  };
  return {
    contacts: board.contacts,
    rows: HEADLINES.flatMap((id) => board.rows.find((row) => row.id === id) ?? []),
    promises,
    overdue: due.filter((row) => row.status === 'open' && row.dueAt < now).length,
    causes: countCauses(contacts, 'cause').slice(0, TOP_CAUSES),
    exemplary: contacts.filter((contact) => contact.marks.includes('exemplary')).length,
    liked: most('acted'),
    disliked: most('dismissed'),
  };
}
