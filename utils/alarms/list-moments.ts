import type { Commitment } from '../model/commitment';

const MINUTE = 60_000;

/** When a promise is announced, relative to its due time in ms: five minutes before, at it, a quarter of an hour after. */
export const MOMENTS = { before: -5 * MINUTE, at: 0, after: 15 * MINUTE } as const;
export type Moment = keyof typeof MOMENTS;

/** One announcement of one promise. `when` in epoch ms. */
export type DueMoment = { commitment: Commitment; moment: Moment; when: number };

/**
 * The announcements still to come for open promises, soonest first. A promise made (or moved) within its last five
 * minutes is not announced before its time.
 */
export function listMoments(commitments: readonly Commitment[]): DueMoment[] {
  return commitments
    .filter((commitment) => commitment.status === 'open' && !commitment.deleted)
    .flatMap((commitment) =>
      (Object.keys(MOMENTS) as Moment[]).flatMap((moment): DueMoment[] => {
        const when = commitment.dueAt + MOMENTS[moment];
        const tooLate =
          moment === 'before' && when < (commitment.history.findLast((s) => s.dueAt !== undefined)?.at ?? 0);
        return commitment.notified.includes(moment) || tooLate ? [] : [{ commitment, moment, when }];
      }),
    )
    .sort((a, b) => a.when - b.when);
}

/** Is this open promise due (within five minutes) or overdue at `now` (epoch ms)? The badge counts these. */
export function isDue(commitment: Commitment, now: number): boolean {
  return commitment.status === 'open' && !commitment.deleted && commitment.dueAt + MOMENTS.before <= now;
}
