import type { LogEvent } from '../model/event';
import { NAME_KEPT_MS, UNDO_MS } from '../model/undo-time';
import { changeLog } from './change-log';
import type { LogDatabase } from './database';
import { openLog } from './database';
import { commitmentOf } from './views/apply-event';
import { sortEvents } from './views/sort-events';
import { purgeUnderCanary } from './watch-canary';

type Tombstone = Extract<LogEvent, { kind: 'row.deleted' }>;

/**
 * Erases for good what is past its undo: the words of closed promises, deleted rows with their events (the tombstone
 * stays, so that no import brings them back) and names corrected long ago. Returns when (epoch ms) there is more to do, or null.
 */
export async function purgeLog(now: number): Promise<number | null> {
  const due = await findDue(openLog(), now);
  if (due.words.length > 0) await changeLog(({ db }) => db.words.bulkDelete(due.words));
  if (due.rows.length > 0) await purgeUnderCanary(() => changeLog(async ({ db }) => purgeRows(db, due.rows)));
  return due.next;
}

async function findDue(db: LogDatabase, now: number) {
  const words: string[] = [];
  const rows: Tombstone[] = [];
  let next = Number.POSITIVE_INFINITY;
  const wait = (until: number, then: () => void) => {
    if (until <= now) then();
    else next = Math.min(next, until);
  };
  for (const { id, at } of await db.words.where('of').equals('case').toArray())
    wait(at + NAME_KEPT_MS, () => words.push(id));
  // By their keys alone: to open every record at each beat would take long.
  const ids = await db.words.where('of').equals('commitment').primaryKeys();
  const promises = await db.commitments.bulkGet(ids);
  for (const [i, id] of ids.entries()) {
    const closed = promises[i] ? promises[i].closedAt : ((await db.words.get(id))?.at ?? null);
    if (closed !== null) wait(closed + UNDO_MS, () => words.push(id));
  }
  for (const tombstone of await findTombstones(db)) wait(tombstone.at + UNDO_MS, () => rows.push(tombstone));
  return { words, rows, next: Number.isFinite(next) ? next : null };
}

async function findTombstones(db: LogDatabase): Promise<Tombstone[]> {
  const last = new Map<string, LogEvent>();
  const marks = await db.events.where('target').above('').toArray();
  for (const event of sortEvents(marks)) if ('target' in event) last.set(event.target, event);
  const deleted = [...last.values()].filter((event): event is Tombstone => event.kind === 'row.deleted');
  const there: Tombstone[] = [];
  for (const event of deleted) if (await db.table(`${event.of}s`).get(event.target)) there.push(event);
  return there;
}

async function purgeRows(db: LogDatabase, tombstones: Tombstone[]): Promise<void> {
  for (const { id, target, of } of tombstones) {
    const own = await db.events.where(of).equals(target).toArray();
    const aimed = await db.events.where('target').equals(target).toArray();
    const gone = [...own, ...aimed].filter(
      (event) => event.id !== id && (of === 'commitment' || commitmentOf(event) === null),
    );
    await db.events.bulkDelete(gone.map((event) => event.id));
    await db.table(`${of}s`).delete(target);
    // With it go its words: a contact's note, a promise's, and comments on prompts put away in it.
    await db.words.bulkDelete([target, ...gone.map((event) => event.id)]);
  }
}
