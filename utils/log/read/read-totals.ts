import { addFigures, noFigures, type PromiseCounts } from '../../review/figures';
import type { BoardFilter } from '../../review/place';
import { type LogDatabase, openLog } from '../database';
import type { LogFilter } from '../views/log-filter';
import { readDays } from './read-figures';
import { walkInteractions } from './read-interactions';

/** How many contacts pass a filter, and how many promises were made, by where they stand. */
export type Totals = { contacts: number; promises: PromiseCounts };

/**
 * Totals over the contacts that pass the filter, and the promises made in them. By what the daily figures are kept by they
 * come from these (with no part asked for but agent and site, promises made outside of any contact too, on the day they
 * were made); with any other filter every row is read. `now` in epoch ms.
 */
export async function readTotals(
  filter: LogFilter,
  now: number,
  db: LogDatabase = openLog(),
): Promise<Totals> {
  const asked = toBoardFilter(filter);
  return asked ? sumDays(asked, filter, db) : sumRows(filter, now, db);
}

/** The same question to the daily figures, the time aside; null where they cannot answer it. */
function toBoardFilter({ from: _, to: __, ...filter }: LogFilter): BoardFilter | null {
  const { agent, origin, channel, disposition, prompt, ...others } = filter;
  if (Object.values(others).some((value) => value !== undefined && value !== '')) return null;
  return {
    ...(agent && { agent }),
    ...(origin !== undefined && { site: origin ?? '' }),
    ...(channel && { channel }),
    ...(disposition && { disposition }),
    ...(prompt && { prompt }),
  };
}

async function sumDays(
  asked: BoardFilter,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: LogFilter,
  db: LogDatabase,
): Promise<Totals> {
  const { days } = await readDays(asked, { from, to }, db);
  const sum = noFigures();
  for (const { contacts, promises } of days) addFigures(sum, { ...noFigures(), contacts, promises });
  return { contacts: sum.contacts, promises: sum.promises };
}

async function sumRows(filter: LogFilter, now: number, db: LogDatabase): Promise<Totals> {
  const totals: Totals = { contacts: 0, promises: {} };
  for await (const { promises } of walkInteractions(filter, now, db)) {
    totals.contacts++;
    for (const { status } of promises) totals.promises[status] = (totals.promises[status] ?? 0) + 1;
  }
  return totals;
}
