const DATE =
  /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,2}:\d{2}\b|\b\d{1,2}\.? ?(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\b(?:\d+|an?) ?(?:s|m|h|d|min|sec|hour|day|week|month|year)s?\b(?: ago)?|\b(?:just now|today|yesterday|heute|gestern|aujourd|hier|hoy|ayer)\b|\d{2}-\d{2}\b/i;
const LONGEST = 60;

/** Is this a short text with a date or a time of day in it? */
export function isDateLike(text: string): boolean {
  return text.length <= LONGEST && DATE.test(text);
}
