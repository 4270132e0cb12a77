import type { Disposition } from '../model/disposition';
import { addCounts, type Counts, countCommitment, countInteraction, noCounts } from './count-rollup';
import { type LogDatabase, openLog } from './database';
import { formatDay } from './format-day';
import type { LogFilter } from './log-filter';
import { walkInteractions } from './read-interactions';

/** Sums over the contacts that pass the filter; `dispositions` only of contacts that ended. */
export type Totals = Counts & { dispositions: Partial<Record<Disposition, number>> };

/** Totals over the contacts that pass the filter, and the promises made in them. Reads every row that passes. `now` in epoch ms. */
export async function readTotals(
  filter: LogFilter,
  now: number,
  db: LogDatabase = openLog(),
): Promise<Totals> {
  const totals: Totals = { ...noCounts(), dispositions: {} };
  for await (const { interaction, commitments } of walkInteractions(filter, now, db)) {
    addCounts(totals, countInteraction(interaction));
    for (const promise of commitments) addCounts(totals, countCommitment(promise));
    if (interaction.endedAt === null) continue;
    totals.dispositions[interaction.disposition] = (totals.dispositions[interaction.disposition] ?? 0) + 1;
  }
  return totals;
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
    .between(formatDay(range.from), formatDay(range.to - 1), true, true)
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
