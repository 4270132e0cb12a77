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
    for (const row of page.rows) rows.push(row);
    next = page.next;
    if (!next) break;
  }
  return { rows, next, starts };
}

/** So many pages stand under each other; then the newest leaves as an older one comes, so that memory stays flat. */
const MOST = 4;

/** Which pages of the log are shown: how many, from where on, and where those began that have left at the top. */
export type Shown = { asked: string; pages: number; after: LogCursor | null; before: (LogCursor | null)[] };

export const NEWEST: Omit<Shown, 'asked'> = { pages: 1, after: null, before: [] };

/** One older page more; `page` = what stands there now. */
export function showOlder(shown: Shown, { starts }: Pick<LogPages, 'starts'>): Shown {
  const second = starts[1];
  if (shown.pages < MOST || second === undefined) return { ...shown, pages: shown.pages + 1 };
  return { ...shown, after: second, before: [...shown.before, shown.after] };
}

/** The newer page that has left comes back. */
export function showNewer(shown: Shown): Shown {
  return { ...shown, after: shown.before.at(-1) ?? null, before: shown.before.slice(0, -1) };
}
