/** A refusal in plain words that may be shown as it is. */
export class PlainError extends Error {
  override name = 'PlainError';
}
