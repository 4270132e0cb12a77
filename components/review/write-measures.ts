import type { BoardRow } from '../../utils/review/read-board';
import { writeRows } from '../ui/csv';
import { say } from '../ui/text';

/**
 * The measures as CSV (RFC 4180, CRLF): one line each, figures unrounded; without cases the figures are empty, never 0.
 * `from` and `to` are UTC times, `from` empty when all of the log was asked for.
 */
export function writeMeasures(rows: readonly BoardRow[], { from, to }: { from: number; to: number }): string {
  const time = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString() : '');
  const lines = rows.map(({ id, sort, summary: { n, sum, of, found } }) => [
    id,
    say(`reviewName_${id}`),
    sort,
    time(from),
    time(to),
    n,
    found?.value ?? '',
    found?.low ?? '',
    found?.high ?? '',
    found ? sum : '',
    found ? of : '',
  ]);
  return writeRows([
    ['id', 'name', 'sort', 'from', 'to', 'n', 'value', 'low', 'high', 'sum', 'of'],
    ...lines,
  ]);
}
