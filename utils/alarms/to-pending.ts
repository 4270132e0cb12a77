import type { Commitment } from '../model/commitment';
import { MOMENTS, type Pending } from '../promises/next-alarm';

/** A promise as the alarm clock sees it. One of five minutes or less is not announced before its time. */
export function toPending({ id, dueAt, notified, history }: Commitment): Pending {
  const said = isShort({ dueAt, history }) ? [...notified, 'before' as const] : notified;
  return { id, dueAt, notified: said.map((moment) => ({ moment, dueAt })) };
}

/** Is this open promise due (within five minutes; a short one at its time) or overdue at `now` (epoch ms)? The badge counts these. */
export function isDue(commitment: Commitment, now: number): boolean {
  const from = commitment.dueAt + (isShort(commitment) ? 0 : MOMENTS.before);
  return commitment.status === 'open' && !commitment.deleted && from <= now;
}

/** Made, or moved last, for no more than the five minutes in which others are announced beforehand? */
function isShort({ dueAt, history }: Pick<Commitment, 'dueAt' | 'history'>): boolean {
  const setAt = history.findLast((step) => step.dueAt !== undefined)?.at ?? 0;
  return setAt >= dueAt + MOMENTS.before;
}
