/** Half an hour on either side of a due time counts as the same slot, ms. */
const SLOT_MS = 30 * 60_000;

/** How many of these due times (epoch ms) fall into the slot of another. */
export function loadInSlot(open: readonly number[], due: number): number {
  return open.filter((other) => Math.abs(other - due) <= SLOT_MS).length;
}
