const CUT =
  /;|(?:[,:–—(]| -)\s*(?:and |but |so |or )?(?:then )?(?:(?:i|we|you|he|she|they|it|there|let|please|thanks|thank|do|that|this)\b|if (?:you|not)\b)|\s(?:and|but)(?: then)? (?:i|we|you|he|she|they|it|there|please|let)\b|,? but\b|, (?:which|or)\b|\.\.\. /g;

/** Where the clause that is under way at `from` ends: at the next subject, a "but" or the end of the sentence. */
export function endClause(text: string, from: number): number {
  CUT.lastIndex = from;
  return CUT.exec(text)?.index ?? text.length;
}

/** Takes a span's end back over blanks and closing marks. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /[\s.,;:!?–—-]/.test(text.charAt(last - 1))) last--;
  return last;
}
