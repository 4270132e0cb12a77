import type { Commitment } from '../model/commitment';

/**
 * How good the estimate behind a promise was, in whole minutes: what was said when it was made, and what it took until it
 * was kept (null while open or not kept). `off` = took minus said: above 0 it took longer.
 */
export function measureEstimate(
  promise: Pick<Commitment, 'madeAt' | 'dueAt' | 'closedAt' | 'status' | 'history'>,
): { said: number; took: number | null; off: number | null } {
  const made = promise.history.find((step) => step.state === 'made');
  const said = toMinutes((made?.dueAt ?? promise.dueAt) - promise.madeAt);
  if (promise.closedAt === null || !promise.status.startsWith('kept')) return { said, took: null, off: null };
  const took = toMinutes(promise.closedAt - promise.madeAt);
  return { said, took, off: took - said };
}

function toMinutes(ms: number): number {
  return Math.max(0, Math.round(ms / 60_000));
}
