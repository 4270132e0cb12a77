import { readRows } from '../ui/csv';

/** One canned reply or macro. */
export type CannedReply = { name: string; text: string };

const TEXT = /^(?:text|body|content|reply|message|answer|comment|html_body|value)$/i;
const NAME = /^(?:name|title|subject|macro|shortcut|id|key)$/i;

/**
 * Reads canned replies from a CSV export: the columns are found by their heads (text, body, reply …; name, title …), else
 * the column with the longest words is the text. Throws an Error that names the row when the file cannot be read.
 */
export function readAnswers(csv: string): CannedReply[] {
  const data = readRows(csv);
  const head = (data[0] ?? []).map((cell) => cell.trim());
  const headed = head.findIndex((cell) => TEXT.test(cell));
  const rows = headed >= 0 ? data.slice(1) : data;
  const text = headed >= 0 ? headed : longestColumn(rows);
  const named = head.findIndex((cell) => NAME.test(cell));
  return rows.flatMap((row, i) => {
    const words = toPlain(row[text] ?? '');
    const name = (headed >= 0 && named >= 0 && named !== text ? row[named]?.trim() : '') || String(i + 1);
    return words ? [{ name, text: words }] : [];
  });
}

/** Splits pasted replies at lines of three or more dashes. */
export function splitPasted(pasted: string): CannedReply[] {
  return pasted
    .split(/^\s*-{3,}\s*$/m)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text, i) => ({ name: String(i + 1), text }));
}

function longestColumn(rows: string[][]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lengths = Array.from({ length: width }, (_, c) =>
    rows.reduce((sum, row) => sum + (row[c]?.length ?? 0), 0),
  );
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}

/** Macros often hold HTML; their words are what is checked. Parsed inert: nothing in it is run or loaded. */
function toPlain(text: string): string {
  if (!/<[a-z!/]/i.test(text)) return text.trim();
  const broken = text.replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n');
  return (new DOMParser().parseFromString(broken, 'text/html').body.textContent ?? '').trim();
}
