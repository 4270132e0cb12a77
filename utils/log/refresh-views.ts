import type { LogEvent } from '../model/event';
import { commitmentOf, foldCommitment, foldInteraction, interactionOf } from './apply-event';
import {
  addCounts,
  COUNTERS,
  type Counts,
  countCommitment,
  countInteraction,
  noCounts,
} from './count-rollup';
import type { CommitmentRow, InteractionRow, LogDatabase } from './database';
import { formatDay } from './format-day';
import { refreshFigures, type Touched } from './refresh-figures';

type Row = { day: string; agent: string; origin: string | null };

/**
 * Brings the views of everything these events touch up to date, roll-ups included.
 * To be called inside the transaction that wrote the events.
 */
export async function refreshViews(db: LogDatabase, events: readonly LogEvent[]): Promise<void> {
  const changes = new Map<string, { row: Row; counts: Counts }>();
  const touched: Touched = { contacts: new Map(), promises: new Map() };
  const count = (row: Row | undefined, counts: (row: never) => Counts, times: number) => {
    if (!row) return;
    const key = rollupKey(row);
    const change = changes.get(key) ?? { row, counts: noCounts() };
    addCounts(change.counts, counts(row as never), times);
    changes.set(key, change);
  };

  const contacts = [...new Set(events.flatMap((event) => interactionOf(event) ?? []))];
  for (const [id, group] of await groupEvents(db, 'interaction', contacts)) {
    const before = await db.interactions.get(id);
    const view = foldInteraction(group);
    touched.contacts.set(id, { before: before ?? null, after: view, events: group });
    count(before, countInteraction, -1);
    if (!view) {
      if (before) await db.interactions.delete(id);
      continue;
    }
    const after: InteractionRow = { ...view, day: before?.day ?? formatDay(view.startedAt) };
    count(after, countInteraction, 1);
    await db.interactions.put(after);
  }

  const promises = [...new Set(events.flatMap((event) => commitmentOf(event) ?? []))];
  for (const [id, group] of await groupEvents(db, 'commitment', promises)) {
    const before = await db.commitments.get(id);
    const view = foldCommitment(group);
    touched.promises.set(id, view);
    count(before, countCommitment, -1);
    if (!view) {
      if (before) await db.commitments.delete(id);
      continue;
    }
    const after: CommitmentRow = { ...view, day: before?.day ?? formatDay(view.madeAt) };
    count(after, countCommitment, 1);
    await db.commitments.put(after);
  }

  for (const [key, { row, counts }] of changes) await addToRollup(db, key, row, counts);
  await refreshFigures(db, touched);
}

/** The key of the roll-up row that a view row is counted in. */
export function rollupKey(row: Row): string {
  return `${row.day}|${row.agent}|${row.origin ?? ''}`;
}

async function addToRollup(db: LogDatabase, key: string, row: Row, change: Counts): Promise<void> {
  if (COUNTERS.every((counter) => change[counter] === 0)) return;
  const before = await db.rollups.get(key);
  const counts = addCounts(addCounts(noCounts(), change), before ?? noCounts());
  if (COUNTERS.every((counter) => counts[counter] === 0)) await db.rollups.delete(key);
  else await db.rollups.put({ ...counts, key, day: row.day, agent: row.agent, origin: row.origin });
}

/** The events of some contacts or promises, each once, in the order of the ids. */
async function groupEvents(db: LogDatabase, by: 'interaction' | 'commitment', ids: string[]) {
  const groups = new Map<string, LogEvent[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return groups;
  const own = await db.events.where(by).anyOf(ids).toArray();
  const aimed = await db.events.where('target').anyOf(ids).toArray();
  const all = new Map([...own, ...aimed].map((event) => [event.id, event]));
  for (const event of all.values()) {
    const id = by === 'interaction' ? interactionOf(event) : commitmentOf(event);
    if (id !== null) groups.get(id)?.push(event);
  }
  return groups;
}
