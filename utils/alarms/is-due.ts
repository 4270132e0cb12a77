import type { Commitment } from '../model/commitment';
import { MOMENTS } from '../promises/next-alarm';

/** The promise for the alarm clock: one of five minutes or less counts as announced before its time. */
export function withCovered(commitment: Commitment): Commitment {
  if (!isShort(commitment)) return commitment;
  return { ...commitment, notified: [...commitment.notified, 'before'] };
}

/** Is this open promise due (within five minutes; a short one at its time) or overdue at `now` (epoch ms)? The badge counts these. */
export function isDue(commitment: Commitment, now: number): boolean {
  const from = commitment.dueAt + (isShort(commitment) ? 0 : MOMENTS.before);
  return commitment.status === 'open' && !commitment.deleted && from <= now;
}

/** Made, or moved last, for no more than the five minutes in which others are announced beforehand? */
function isShort({ dueAt, history }: Commitment): boolean {
  const setAt = history.findLast((step) => step.dueAt !== undefined)?.at ?? 0;
  return setAt >= dueAt + MOMENTS.before;
}
