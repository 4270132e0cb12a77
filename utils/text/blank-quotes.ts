/** A stretch of a text; UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

/**
 * In this order: an "On … wrote:" above lines with ">", which alone says nothing of what stands below them; lines that
 * start with ">"; everything below an "On … wrote:" without them, or below "-----Original Message-----" and its like.
 * What an agent writes ("On Monday you wrote:", or a line that goes on) is no mail program's line.
 */
const MAIL = [
  /^[ \t]*On [^\n]{4,120} wrote:[ \t]*$(?=\s*>)/gim,
  /^[ \t\u00a0]{0,8}>.*$/gm,
  /^[ \t]*(?:On (?![^\n]{0,120}\b(?:you|I|we|he|she|they) wrote:)[^\n]{4,120} wrote:[ \t]*$|-{2,} ?(?:Original|Forwarded) Message ?-{2,}|From: [^\n]{1,120}\n(?:Sent|Date|To): )[\s\S]*/gim,
];

/** Speech in double, curly or outer single quotes; lengths have an end, so that unclosed quotes cost no more than linear time. */
const SPEECH =
  /(?<!\d)"(?:[^"\n]|\n(?!\s*\n)){0,400}"|“[^“”]{0,400}”|(?<![\p{L}\p{N})])['‘](?=\p{L})[^'‘’\n]{0,200}(?:['’]\p{L}[^'‘’\n]{0,200}){0,9}['’](?!\p{L})/gu;

const blank = (quoted: string) => quoted.replace(/[^\n]/g, ' ');

/** The same text with quoted mail blank: its length and its lines stay, so offsets hold. */
export function blankMail(text: string): string {
  return MAIL.reduce((own, quoted) => own.replace(quoted, blank), text);
}

/** Where somebody's words stand in quotation marks, the marks included. */
export function findSpeech(text: string): Stretch[] {
  return [...text.matchAll(SPEECH)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The same text with quoted mail and quoted speech blank; offsets hold. */
export function blankQuotes(text: string): string {
  return blankMail(text).replace(SPEECH, blank);
}

/** The same text with plain apostrophes and plain blanks; offsets hold. */
export function straighten(text: string): string {
  return text.replace(/[‘’ʼ`]/g, "'").replace(/[\t\r\u00a0\u2007\u202f]/g, ' ');
}
