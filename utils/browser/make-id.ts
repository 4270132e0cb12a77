/** A new random id of 32 hex digits (128 bits); works on plain-HTTP pages too, where randomUUID is missing. */
export function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
