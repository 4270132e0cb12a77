import type { Commitment } from '../model/commitment';
import { MOMENTS, type Pending } from '../promises/next-alarm';

/** A promise as the alarm clock sees it. Made or moved within its last five minutes, it is not announced before its time. */
export function toPending({ id, dueAt, notified, history }: Commitment): Pending {
  const setAt = history.findLast((step) => step.dueAt !== undefined)?.at ?? 0;
  const tooLate = setAt > dueAt + MOMENTS.before;
  const said = tooLate ? [...notified, 'before' as const] : notified;
  return { id, dueAt, notified: said.map((moment) => ({ moment, dueAt })) };
}

/** Is this open promise due (within five minutes) or overdue at `now` (epoch ms)? The badge counts these. */
export function isDue(commitment: Commitment, now: number): boolean {
  return commitment.status === 'open' && !commitment.deleted && commitment.dueAt + MOMENTS.before <= now;
}
