import type { HealthReader } from './reader-health';

/** What one reader did on a page: a mark of what it read (null: nothing), by which the same is known again and not read. */
export type ReaderSeen = { print: string | null; failed: boolean; unclear: boolean };
/** A case as it was seen: a mark of it (null: none was read), and the load of the page it was seen in. */
export type CaseSeen = {
  case: string | null;
  load: number;
  readers: Partial<Record<HealthReader, ReaderSeen>>;
};
