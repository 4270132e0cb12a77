import type { CommitmentStatus } from '../model/commitment';

/** Kept more than this before the due time is early, not just on time: the span of the first alarm. */
const EARLY_MS = 5 * 60_000;

/** Where a promise stands once it is closed. Times epoch ms. */
export function closeStatus(
  state: 'kept' | 'missed' | 'withdrawn',
  dueAt: number,
  at: number,
): CommitmentStatus {
  if (state !== 'kept') return state;
  if (at > dueAt) return 'kept-late';
  return at < dueAt - EARLY_MS ? 'kept-early' : 'kept-on-time';
}
