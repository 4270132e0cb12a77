/** No clause is looked at further than this, so that hostile text costs no more than its length. */
const LONGEST = 500;

/** Where the clause that is under way at `from` ends: at the next `cut` (a global pattern) or with the text. */
export function endClause(text: string, from: number, cut: RegExp): number {
  const clause = text.slice(0, from + LONGEST);
  cut.lastIndex = from;
  return cut.exec(clause)?.index ?? clause.length;
}

/** Takes a span's end back over blanks, closing marks and a hanging "and". */
export function trimEnd(text: string, start: number, end: number): number {
  const loose = /(?:[\s.,;:!?–—-]|\b(?:and|but|then))+$/.exec(text.slice(Math.max(start + 1, end - 40), end));
  return end - (loose?.[0].length ?? 0);
}
