import type { BoardRow } from '../../utils/review/read-board';
import { writeRows } from '../ui/csv';
import { say } from '../ui/text';

/**
 * The weeks of every measure as CSV (RFC 4180, CRLF), one line a week: cases, value, the limits that chance keeps, verdict.
 * Figures unrounded; empty where a week has none, never 0. `from` in UTC.
 */
export function writeWeeks(rows: readonly BoardRow[]): string {
  return writeRows([
    ['id', 'name', 'sort', 'from', 'n', 'value', 'low', 'centre', 'high', 'verdict'],
    ...rows.flatMap(({ id, sort, trend }) =>
      trend.map(({ from, summary, value, limits, verdict }) => [
        ...[id, say(`reviewName_${id}`), sort, new Date(from).toISOString(), summary.n, value ?? ''],
        ...[limits?.low ?? '', limits?.centre ?? '', limits?.high ?? '', verdict ?? ''],
      ]),
    ),
  ]);
}
