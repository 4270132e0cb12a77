/** A case that was recognised in this document, and how long its panel may live. */
export type Found = { profile: string; signal: AbortSignal };

const scope = globalThis as typeof globalThis & { bedsideDoor?: Found | undefined };

/** Lets the panel's script into this document, for this case. Returns whether it is still awaited. */
export function openDoor(found: Found): () => boolean {
  scope.bedsideDoor = found;
  return () => scope.bedsideDoor === found && !found.signal.aborted;
}

/**
 * What the panel's script has come for. null where nobody in this document asked for it, or another came first: however
 * often it is put into a page, it begins once.
 */
export function passDoor(): Found | null {
  const found = scope.bedsideDoor;
  scope.bedsideDoor = undefined;
  return found && !found.signal.aborted ? found : null;
}
