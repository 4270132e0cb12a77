/** A stretch of a text; UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

/** Speech in double, curly or outer single quotes; lengths have an end, so that unclosed quotes cost no more than linear time. */
const SPEECH =
  /(?<!\d)"(?:[^"\n]|\n(?!\s*\n)){0,400}"|“[^“”]{0,400}”|(?<![\p{L}\p{N})])['‘](?=\p{L})[^'‘’\n]{0,200}(?:['’]\p{L}[^'‘’\n]{0,200}){0,9}['’](?!\p{L})/gu;

/** Where somebody's words stand in quotation marks, the marks included. */
export function findSpeech(text: string): Stretch[] {
  return [...text.matchAll(SPEECH)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The same text with quoted speech blank; offsets hold. */
export function blankSpeech(text: string): string {
  return text.replace(SPEECH, (speech) => speech.replace(/[^\n]/g, ' '));
}

/** The same text with plain apostrophes and plain blanks; offsets hold. */
export function straighten(text: string): string {
  return text.replace(/[‘’ʼ`]/g, "'").replace(/[\t\r\u00a0\u2007\u202f]/g, ' ');
}
