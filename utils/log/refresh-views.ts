import type { EntityTable } from 'dexie';
import type { LogEvent } from '../model/event';
import type { LogDatabase } from './database';
import { refreshFigures, type Touched } from './refresh-figures';
import { commitmentOf, foldCommitment, foldInteraction, interactionOf } from './views/apply-event';

/**
 * Brings the views of everything these events touch up to date, daily figures included.
 * To be called inside the transaction that wrote the events.
 */
export async function refreshViews(db: LogDatabase, events: readonly LogEvent[]): Promise<void> {
  const touched: Touched = { contacts: new Map(), promises: new Map() };

  const contacts = await groupEvents(db, 'interaction', [
    ...new Set(events.flatMap((event) => interactionOf(event) ?? [])),
  ]);
  const before = await db.interactions.bulkGet([...contacts.keys()]);
  for (const [i, [id, group]] of [...contacts].entries())
    touched.contacts.set(id, { before: before[i] ?? null, after: foldInteraction(group), events: group });
  await replace(db.interactions, new Map([...touched.contacts].map(([id, { after }]) => [id, after])));

  const promises = await groupEvents(db, 'commitment', [
    ...new Set(events.flatMap((event) => commitmentOf(event) ?? [])),
  ]);
  for (const [id, group] of promises) touched.promises.set(id, foldCommitment(group));
  await replace(db.commitments, touched.promises);

  await refreshFigures(db, touched);
}

/** Writes the new rows, and takes those away that are no more. */
async function replace<R extends { id: string }>(
  table: EntityTable<R, 'id'>,
  rows: ReadonlyMap<string, R | null>,
): Promise<void> {
  const kept = [...rows.values()].filter((row) => row !== null);
  const gone = [...rows].flatMap(([id, row]) => (row ? [] : [id]));
  if (kept.length > 0) await table.bulkPut(kept);
  if (gone.length > 0) await table.bulkDelete(gone as Parameters<typeof table.bulkDelete>[0]);
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
