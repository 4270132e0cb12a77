import { MINUTE } from './zone-clock';

/** How far from a proposed time other promises count as the same slot. */
const SLOT = 30 * MINUTE;

/**
 * What else is due within half an hour before or after a proposed due time. Takes the open commitments, the proposed
 * time (epoch ms) and, when one is being moved, its own id; returns them by due time.
 */
export function loadInSlot<T extends { id: string; dueAt: number }>(
  open: readonly T[],
  proposed: number,
  except?: string,
): T[] {
  return open
    .filter(({ id, dueAt }) => id !== except && Math.abs(dueAt - proposed) <= SLOT)
    .sort((a, b) => a.dueAt - b.dueAt);
}
