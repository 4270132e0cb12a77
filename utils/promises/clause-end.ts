/** No clause is looked at further than this, so that hostile text costs no more than its length. */
const LONGEST = 500;

/** Where the clause that is under way at `from` ends: at the next `cut` (a global pattern) or with the text. */
export function endClause(text: string, from: number, cut: RegExp): number {
  const clause = text.slice(0, from + LONGEST);
  cut.lastIndex = from;
  return cut.exec(clause)?.index ?? clause.length;
}

/** Takes a span's end back over blanks and closing marks. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /[\s.,;:!?–—-]/.test(text.charAt(last - 1))) last--;
  return last;
}
