import type { CommitmentStatus } from '../../model/commitment';
import { GRACE } from '../../promises/commitment-status';
import { MOMENTS } from '../../promises/next-alarm';

/** Where a promise stands once it is closed: early is before the first alarm, late after the grace that a call takes. Times epoch ms. */
export function closeStatus(
  state: 'kept' | 'missed' | 'withdrawn',
  dueAt: number,
  at: number,
): CommitmentStatus {
  if (state !== 'kept') return state;
  if (at > dueAt + GRACE) return 'kept-late';
  return at < dueAt + MOMENTS.before ? 'kept-early' : 'kept-on-time';
}
