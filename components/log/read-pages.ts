import type { LogFilter } from '../../utils/log/log-filter';
import type { LogCursor, LogPage, LogRow } from '../../utils/log/read-interactions';
import type { LogReader } from '../ui/services';

/** The first `pages` pages of the log as one (Infinity: all of it), read anew so that no row is doubled or left out. */
export async function readPages(log: LogReader, filter: LogFilter, pages: number): Promise<LogPage> {
  const rows: LogRow[] = [];
  let next: LogCursor | null = null;
  for (let read = 0; read < pages; read++) {
    const page: LogPage = await log.readPage(filter, next);
    rows.push(...page.rows);
    next = page.next;
    if (!next) break;
  }
  return { rows, next };
}
