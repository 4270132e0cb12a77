import type { LogCursor } from '../../utils/log/read/read-interactions';
import type { LogPages } from './read-pages';

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
