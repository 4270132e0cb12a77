const ITEM = /^\s*(?:[-*•–]|\d+[.)])\s*/;
const END = /(?<=[.!])(?<!\b(?:dr|mr|mrs|ms|no|approx|st|vs)\.)\s+|(?<=\?)\s+(?=\W*(?:no|yes|is|are|do)\b)/;
/** Pieces are no longer than this, so that hostile text costs no more than its length. */
const LONGEST = 600;

/**
 * Splits a discharge message or note into pieces of advice, in lower case: sentences, with a list joined to the line
 * that opens it and a question ("Weight up 3 lb in a day?") to its answer.
 */
export function splitAdvice(text: string): string[] {
  const lines: string[] = [];
  let opened = false;
  for (const line of text.replace(/[’ʼ]/g, "'").toLowerCase().split('\n')) {
    const item = ITEM.test(line);
    const last = lines.length - 1;
    if (item && opened) lines[last] += `, ${line.replace(ITEM, '')}`;
    else if (line.trim() !== '') {
      lines.push(line);
      opened = line.trimEnd().endsWith(':');
    }
  }
  return lines
    .flatMap((line) => line.split(END))
    .flatMap((piece) => {
      const parts: string[] = [];
      for (let at = 0; at < piece.length; at += LONGEST) parts.push(piece.slice(at, at + LONGEST).trim());
      return parts.filter(Boolean);
    });
}
