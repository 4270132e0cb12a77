import type { Commitment } from '../../model/commitment';
import { DISPOSITIONS } from '../../model/disposition';
import type { Interaction } from '../../model/interaction';

/** What is counted per local day, agent and site; sums of these answer the review board's totals. */
export const COUNTERS = [
  'interactions',
  'finished',
  'left',
  'replies',
  'nameUses',
  'shown',
  'acted',
  'dismissed',
  'tickedByText',
  'tickedBySelf',
  'promises',
  'keptEarly',
  'keptOnTime',
  'keptLate',
  'missed',
  'withdrawn',
  'renegotiated',
  // Contacts that ended, by how.
  ...DISPOSITIONS,
] as const;
export type Counter = (typeof COUNTERS)[number];
export type Counts = Record<Counter, number>;

/** A row of daily counters. `key` = day|agent|origin; `day` = local YYYY-MM-DD of the contact's or promise's start. */
export type Rollup = Counts & { key: string; day: string; agent: string; origin: string | null };

/** All counters at zero. */
export function noCounts(): Counts {
  return Object.fromEntries(COUNTERS.map((counter) => [counter, 0])) as Counts;
}

/** What one contact adds to its day; nothing once it is deleted. */
export function countInteraction(row: Interaction): Counts {
  const counts = noCounts();
  if (row.deleted) return counts;
  counts.interactions = 1;
  if (row.endedAt !== null) {
    counts.finished = 1;
    counts[row.disposition] = 1;
  }
  if (row.finishedBy === 'left') counts.left = 1;
  counts.replies = row.replies;
  counts.nameUses = row.nameUses ?? 0;
  for (const prompt of row.prompts) {
    if (prompt.shown > 0) counts.shown++;
    if (prompt.outcome === 'acted') counts.acted++;
    if (prompt.outcome === 'dismissed') counts.dismissed++;
    if (prompt.tick === 'text') counts.tickedByText++;
    if (prompt.tick === 'self') counts.tickedBySelf++;
  }
  return counts;
}

const KEPT_AS = {
  open: null,
  'kept-early': 'keptEarly',
  'kept-on-time': 'keptOnTime',
  'kept-late': 'keptLate',
  missed: 'missed',
  withdrawn: 'withdrawn',
} as const satisfies Record<Commitment['status'], Counter | null>;

/** What one promise adds to the day it was made; nothing once it is deleted. */
export function countCommitment(row: Commitment): Counts {
  const counts = noCounts();
  if (row.deleted) return counts;
  counts.promises = 1;
  counts.renegotiated = row.renegotiated;
  const kept = KEPT_AS[row.status];
  if (kept) counts[kept] = 1;
  return counts;
}

/** Adds `other` to `sum`, `times` over (−1 takes it away). Changes `sum`. */
export function addCounts(sum: Counts, other: Counts, times = 1): Counts {
  for (const counter of COUNTERS) sum[counter] += other[counter] * times;
  return sum;
}
