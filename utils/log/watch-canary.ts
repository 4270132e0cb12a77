import type { Table } from 'dexie';
import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import { addWarning } from '../settings/warnings';
import { readPromiseCopies } from './copy-promises';
import { isNewer, type LogDatabase, openLog } from './database';
import { rebuildViews } from './rebuild-views';

/**
 * What the log should hold at least, kept in another store on disk: browsers hand back an empty, working database after
 * damage (10 of 11 trials, reliability.md 0.6). `moving` = rows are being purged, so the count may be too high.
 */
type Canary = { count: number; last: string; moving?: boolean };

const KEY = 'canary';

async function readCanary(): Promise<Canary | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as Canary | undefined) ?? null;
}

/** After a commit: `added` more events, the last with id `last`. Its own failure never fails the action. */
export async function moveCanary(added: number, last: string): Promise<void> {
  await takeTurns(KEY, async () => {
    const before = await readCanary();
    await browser.storage.local.set({ [KEY]: { ...before, count: (before?.count ?? 0) + added, last } });
  }).catch(() => undefined);
}

/** Before `fewer` events are taken away on purpose, so that their loss is no alarm. */
export async function lowerCanary(fewer: number): Promise<void> {
  await takeTurns(KEY, async () => {
    const before = await readCanary();
    const lower = { ...before, count: Math.max(0, (before?.count ?? 0) - fewer), last: '' };
    await browser.storage.local.set({ [KEY]: lower });
  });
}

/** Does `purge` (which takes events away on purpose) and then counts anew. */
export async function purgeUnderCanary(purge: () => Promise<void>): Promise<void> {
  await takeTurns(KEY, async () => {
    const before = await readCanary();
    if (before) await browser.storage.local.set({ [KEY]: { ...before, moving: true } });
    await purge();
    await recount(openLog());
  });
}

/** Does the log hold fewer events than it should? Reads only. */
export async function isShort(db: LogDatabase): Promise<boolean> {
  const canary = await readCanary();
  return canary !== null && !canary.moving && (await db.events.count()) < canary.count;
}

/**
 * At start: is the log still what it was? When not, warns 'log-emptied' or 'log-shrunk' (detail = events missing), brings
 * the open promises back from their copy, makes the views anew, and says so in its reply. `now` in epoch ms.
 */
export async function checkCanary(now: number): Promise<'well' | 'emptied' | 'shrunk'> {
  return takeTurns(KEY, async () => {
    const db = openLog();
    if (await isNewer(db)) {
      await addWarning({ kind: 'log-newer', detail: '', at: now });
      return 'well';
    }
    const canary = await readCanary();
    const count = await db.events.count();
    const lastGone =
      canary !== null && canary.last !== '' && (await db.events.get(canary.last)) === undefined;
    const lost = canary !== null && !canary.moving && (count < canary.count || lastGone);
    // Left behind when the background was stopped after a commit, it would miss as many losses.
    if (canary === null || canary.moving || canary.count < count) await recount(db);
    if (!lost) return 'well';
    const state = count === 0 ? 'emptied' : 'shrunk';
    await addWarning({ kind: `log-${state}`, detail: String(canary.count - count), at: now });
    const copies = await readPromiseCopies();
    await db.transaction('rw', db.tables, async () => {
      await addMissing(db.table('events'), copies.events);
      await addMissing(db.table('words'), copies.words);
      // Views may hold what their events no longer do.
      await rebuildViews(db);
    });
    await recount(db);
    return state;
  });
}

async function addMissing(table: Table<{ id: string }, string>, rows: { id: string }[]): Promise<void> {
  const there = await table.bulkGet(rows.map(({ id }) => id));
  await table.bulkAdd(rows.filter((_, i) => there[i] === undefined));
}

async function recount(db: LogDatabase): Promise<void> {
  const count = await db.events.count();
  const last = (await db.events.orderBy('at').last())?.id ?? '';
  await browser.storage.local.set({ [KEY]: { count, last } satisfies Canary });
}
