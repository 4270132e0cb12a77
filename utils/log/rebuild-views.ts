import type { LogEvent } from '../model/event';
import { commitmentOf, foldCommitment, foldInteraction, interactionOf } from './apply-event';
import {
  addCounts,
  type Counts,
  countCommitment,
  countInteraction,
  noCounts,
  type Rollup,
} from './count-rollup';
import type { CommitmentRow, InteractionRow, LogDatabase } from './database';
import { formatDay } from './format-day';
import { rollupKey } from './refresh-views';

/** Makes all views anew from the events. To be called inside a read-write transaction; personal records are left alone. */
export async function rebuildViews(db: LogDatabase): Promise<void> {
  const views = foldAll(await db.events.toArray());
  await Promise.all([db.interactions.clear(), db.commitments.clear(), db.rollups.clear()]);
  await db.interactions.bulkPut(views.interactions);
  await db.commitments.bulkPut(views.commitments);
  await db.rollups.bulkPut(views.rollups);
}

/** All views of a set of events. Reads no database. */
export function foldAll(events: readonly LogEvent[]) {
  const interactions = [...groupBy(events, interactionOf).values()].flatMap((group): InteractionRow[] => {
    const view = foldInteraction(group);
    return view ? [{ ...view, day: formatDay(view.startedAt) }] : [];
  });
  const commitments = [...groupBy(events, commitmentOf).values()].flatMap((group): CommitmentRow[] => {
    const view = foldCommitment(group);
    return view ? [{ ...view, day: formatDay(view.madeAt) }] : [];
  });
  const rollups = new Map<string, Rollup>();
  for (const row of interactions) count(rollups, row, countInteraction(row));
  for (const row of commitments) count(rollups, row, countCommitment(row));
  const filled = [...rollups.values()].filter((row) => row.interactions + row.promises > 0);
  return { interactions, commitments, rollups: filled };
}

function count(rollups: Map<string, Rollup>, row: InteractionRow | CommitmentRow, counts: Counts): void {
  const key = rollupKey(row);
  const before = rollups.get(key) ?? {
    ...noCounts(),
    key,
    day: row.day,
    agent: row.agent,
    origin: row.origin,
  };
  addCounts(before, counts);
  rollups.set(key, before);
}

function groupBy(
  events: readonly LogEvent[],
  keyOf: (event: LogEvent) => string | null,
): Map<string, LogEvent[]> {
  const groups = new Map<string, LogEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}
