const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');
// `randomUUID` is missing on plain-HTTP desks, `getRandomValues` is not.
const random = (bytes: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => hex(byte, 2)).join('');

/** A new random id of 32 hex digits (128 bits). A hand-off's code is its first six digits (utils/promises/hand-off-block.ts). */
export function makeId(): string {
  return random(16);
}

let made = 0;

/**
 * An id of 32 hex digits for what a page reports: a count, so that what happened in one millisecond keeps its order in the
 * log, then 96 random bits.
 */
export function makeOrderedId(): string {
  return hex(made++, 8) + random(12);
}
