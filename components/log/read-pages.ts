import type { LogCursor, LogPage, LogRow } from '../../utils/log/read/read-interactions';
import type { LogFilter } from '../../utils/log/views/log-filter';
import type { LogReader } from '../ui/services';

/** Some pages as one; `starts` = where each of them begins. */
export type LogPages = LogPage & { starts: (LogCursor | null)[] };

/** `pages` pages of the log (Infinity: all) from `after` on (null = the newest), read anew so that no row is doubled or left out. */
export async function readPages(
  log: LogReader,
  filter: LogFilter,
  pages: number,
  after: LogCursor | null = null,
): Promise<LogPages> {
  const rows: LogRow[] = [];
  const starts: LogPages['starts'] = [];
  let next = after;
  while (starts.length < pages) {
    starts.push(next);
    const page: LogPage = await log.readPage(filter, next);
    rows.push(...page.rows);
    next = page.next;
    if (!next) break;
  }
  return { rows, next, starts };
}
