/** A random id of 32 hex digits. `randomUUID` is missing on plain-HTTP desks, `getRandomValues` is not. */
export function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join(
    '',
  );
}
