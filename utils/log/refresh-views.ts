import type { EntityTable } from 'dexie';
import type { LogEvent } from '../model/event';
import { localDay } from '../model/local-day';
import type { LogDatabase } from './database';
import { refreshFigures, type Touched } from './refresh-figures';
import { commitmentOf, foldCommitment, foldInteraction, interactionOf } from './views/apply-event';
import {
  addCounts,
  COUNTERS,
  type Counts,
  countCommitment,
  countInteraction,
  noCounts,
  type Rollup,
} from './views/count-rollup';
import type { CommitmentRow, InteractionRow } from './views/log-rows';
import { rollupKey } from './views/rollup-key';

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

  const contacts = await groupEvents(db, 'interaction', [
    ...new Set(events.flatMap((event) => interactionOf(event) ?? [])),
  ]);
  const contactIds = [...contacts.keys()];
  const oldContacts = await db.interactions.bulkGet(contactIds);
  const newContacts: InteractionRow[] = [];
  contactIds.forEach((id, i) => {
    const group = contacts.get(id) ?? [];
    const before = oldContacts[i];
    const view = foldInteraction(group);
    touched.contacts.set(id, { before: before ?? null, after: view, events: group });
    count(before, countInteraction, -1);
    if (!view) return;
    const after: InteractionRow = { ...view, day: before?.day ?? localDay(view.startedAt) };
    count(after, countInteraction, 1);
    newContacts.push(after);
  });
  await replace(db.interactions, oldContacts, newContacts);

  const promises = await groupEvents(db, 'commitment', [
    ...new Set(events.flatMap((event) => commitmentOf(event) ?? [])),
  ]);
  const promiseIds = [...promises.keys()];
  const oldPromises = await db.commitments.bulkGet(promiseIds);
  const newPromises: CommitmentRow[] = [];
  promiseIds.forEach((id, i) => {
    const before = oldPromises[i];
    const view = foldCommitment(promises.get(id) ?? []);
    touched.promises.set(id, view);
    count(before, countCommitment, -1);
    if (!view) return;
    const after: CommitmentRow = { ...view, day: before?.day ?? localDay(view.madeAt) };
    count(after, countCommitment, 1);
    newPromises.push(after);
  });
  await replace(db.commitments, oldPromises, newPromises);

  await addToRollups(db, changes);
  await refreshFigures(db, touched);
}

/** Writes the new rows, and takes those away that are no more. */
async function replace<R extends { id: string }>(
  table: EntityTable<R, 'id'>,
  before: readonly (R | undefined)[],
  after: readonly R[],
): Promise<void> {
  const kept = new Set(after.map((row) => row.id));
  const gone = before.flatMap((row) => (row && !kept.has(row.id) ? [row.id] : []));
  if (after.length > 0) await table.bulkPut(after);
  if (gone.length > 0) await table.bulkDelete(gone as Parameters<typeof table.bulkDelete>[0]);
}

async function addToRollups(db: LogDatabase, changes: Map<string, { row: Row; counts: Counts }>) {
  const changed = [...changes].filter(([, { counts }]) => COUNTERS.some((counter) => counts[counter] !== 0));
  if (changed.length === 0) return;
  const stored = await db.rollups.bulkGet(changed.map(([key]) => key));
  const rows = changed.map(([key, { row, counts }], i): Rollup => {
    const sum = addCounts(addCounts(noCounts(), counts), stored[i] ?? noCounts());
    return { ...sum, key, day: row.day, agent: row.agent, origin: row.origin };
  });
  const isNothing = (row: Rollup) => COUNTERS.every((counter) => row[counter] === 0);
  await db.rollups.bulkPut(rows.filter((row) => !isNothing(row)));
  const gone = rows.filter(isNothing);
  if (gone.length > 0) await db.rollups.bulkDelete(gone.map((row) => row.key));
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
