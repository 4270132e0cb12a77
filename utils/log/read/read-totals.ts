import { DISPOSITIONS, type Disposition } from '../../model/disposition';
import { localDay } from '../../model/local-day';
import { type LogDatabase, openLog } from '../database';
import { addCounts, type Counts, countCommitment, countInteraction, noCounts } from '../views/count-rollup';
import type { LogFilter } from '../views/log-filter';
import { walkInteractions } from './read-interactions';

/** The end of the last day that four digits of a year can name. */
const LAST = new Date(9999, 11, 31).getTime();

/** Sums over the contacts that pass a filter; `dispositions` only of contacts that ended. */
export type Totals = Counts & { dispositions: Partial<Record<Disposition, number>> };

/**
 * Totals over the contacts that pass the filter. By whole days, agent and site alone they come from the roll-ups, with
 * every promise made on these days; with any other filter every row is read, and the promises are those of the contacts
 * that pass. `now` in epoch ms.
 */
export async function readTotals(
  filter: LogFilter,
  now: number,
  db: LogDatabase = openLog(),
): Promise<Totals> {
  const counts = isWholeDays(filter) ? await sumDays(filter, db) : await sumRows(filter, now, db);
  const ended = DISPOSITIONS.flatMap((disposition) =>
    counts[disposition] ? [[disposition, counts[disposition]]] : [],
  );
  return { ...counts, dispositions: Object.fromEntries(ended) };
}

function isWholeDays({ from, to, agent: _, origin: __, ...others }: LogFilter): boolean {
  const midnight = (at: number | undefined) =>
    at === undefined || new Date(at).getTime() === new Date(at).setHours(0, 0, 0, 0);
  return (
    midnight(from) &&
    midnight(to) &&
    Object.values(others).every((value) => value === undefined || value === '')
  );
}

async function sumDays({ from = 0, to = LAST, ...query }: LogFilter, db: LogDatabase): Promise<Counts> {
  const days = await readDays({ from, to, ...query }, db);
  return days.reduce((sum, day) => addCounts(sum, day), noCounts());
}

async function sumRows(filter: LogFilter, now: number, db: LogDatabase): Promise<Counts> {
  const counts = noCounts();
  for await (const { interaction, commitments } of walkInteractions(filter, now, db)) {
    addCounts(counts, countInteraction(interaction));
    for (const promise of commitments) addCounts(counts, countCommitment(promise));
  }
  return counts;
}

/** Counts of one local day (YYYY-MM-DD). */
export type DayCounts = Counts & { day: string };

/**
 * Counts per local day from the roll-ups (fast: reads one row per day, agent and site), oldest first; days without any contact are absent.
 * `from` inclusive, `to` exclusive, epoch ms, widened to whole days. Promises stand under the day they were made, also those made outside a contact.
 */
export async function readDays(
  range: { from: number; to: number; agent?: string; origin?: string | null },
  db: LogDatabase = openLog(),
): Promise<DayCounts[]> {
  const rows = await db.rollups
    .where('day')
    .between(localDay(range.from), localDay(range.to - 1), true, true)
    .toArray();
  const days = new Map<string, DayCounts>();
  for (const row of rows) {
    if (range.agent && row.agent !== range.agent) continue;
    if (range.origin !== undefined && row.origin !== range.origin) continue;
    const day = days.get(row.day) ?? { ...noCounts(), day: row.day };
    addCounts(day, row);
    days.set(row.day, day);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
