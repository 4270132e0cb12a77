import Papa from 'papaparse';
import type { BoardRow } from '../../utils/review/read-board';
import { say } from '../ui/text';

/**
 * The measures as CSV (RFC 4180, CRLF): one line each, figures unrounded; without cases the figures are empty, never 0.
 * `from` and `to` are UTC times, `from` empty when all of the log was asked for.
 */
export function writeMeasures(rows: readonly BoardRow[], { from, to }: { from: number; to: number }): string {
  const time = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString() : '');
  const lines = rows.map(({ id, sort, summary: { n, sum, of, found } }) => ({
    id,
    name: say(`reviewName_${id}`),
    sort,
    from: time(from),
    to: time(to),
    n,
    value: found?.value ?? '',
    low: found?.low ?? '',
    high: found?.high ?? '',
    sum: found ? sum : '',
    of: found ? of : '',
  }));
  return `${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: /^[=+@\t\r]/ })}\r\n`;
}
