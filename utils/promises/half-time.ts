/**
 * Tells whether a commitment has been open for more than half its time without a word to the customer. Takes when
 * they last had word of it, when it is due, and `now` (epoch ms). False once it is due: then it is late, not quiet.
 */
export function isPastHalfTime(
  { lastWordAt, dueAt }: { lastWordAt: number; dueAt: number },
  now: number,
): boolean {
  return now < dueAt && now - lastWordAt > (dueAt - lastWordAt) / 2;
}
