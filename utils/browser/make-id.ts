let made = 0;

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');

/**
 * An id of 32 hex digits: a count, so that what happened in one millisecond keeps its order in the log, then 96 random
 * bits. `randomUUID` is missing on plain-HTTP desks, `getRandomValues` is not.
 */
export function makeId(): string {
  return hex(made++, 8) + Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) => hex(b, 2)).join('');
}
