import type { DeskEntry } from '../messages/detect-messages';

/**
 * A case that was recognised in this document, how long its panel may live, and what that begins with: null when the
 * background did not answer.
 */
export type Found = { profile: string; signal: AbortSignal; entry: Promise<DeskEntry | null> };

/** A symbol, as the claim has one. */
const DOOR = Symbol.for('bedside.door');
const scope = globalThis as typeof globalThis & { [DOOR]?: Found | undefined };

/** Lets the panel's script into this document, for this case. */
export function openDoor(found: Found): void {
  scope[DOOR] = found;
}

/**
 * What the panel's script has come for. null where nobody in this document asked for it, or another came first: however
 * often it is put into a page, it begins once.
 */
export function passDoor(): Found | null {
  const found = scope[DOOR];
  scope[DOOR] = undefined;
  return found && !found.signal.aborted ? found : null;
}
