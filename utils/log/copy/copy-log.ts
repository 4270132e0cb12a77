import { takeTurns } from '../../browser/take-turns';
import { LOG_FORMAT } from '../../model/event';
import { isNewer, type LogDatabase, openLog } from '../database';
import { hasFiles, listParts, readPart, writePart } from './copy-file';
import { dayOf, spanOf } from './day-of';
import { BY_DAY, type PartRow, WHOLE } from './mark-uncopied';
import { mergeRows, rowsOf } from './part-rows';

/** Stands among the parts once all that was there before them is noted. */
const LISTED = 'listed';

/**
 * Writes every part of the second copy that is behind (mark-uncopied). What it has and the log has lost stays in it. While a
 * file is taken in, only today's: it counts when it is all there. `now` in epoch ms. Throws when a part cannot be written; it
 * is tried again with the next call. Returns how many were behind.
 */
export function copyLog(now: number): Promise<number> {
  return takeTurns('second-copy', async () => {
    const db = openLog();
    if ((await isNewer(db)) || !(await hasFiles())) return 0;
    const due = await db.parts.where('due').equals(1).toArray();
    const isArriving = (await db.arrivals.limit(1).count()) > 0;
    const today = dayOf(now);
    for (const row of due) if (!isArriving || row.part === today) await copyPart(db, row, now);
    return due.length;
  });
}

/**
 * Finds what the second copy lacks: at the first start everything, later parts whose file is gone. They are written by
 * copyLog.
 */
export async function findUncopied(): Promise<void> {
  const db = openLog();
  if ((await isNewer(db)) || !(await hasFiles())) return;
  const files = new Set(await listParts());
  const isListed = (await db.parts.get(LISTED)) !== undefined;
  const parts = isListed
    ? (await db.parts.where('due').equals(0).primaryKeys()).filter((part) => part !== LISTED)
    : [...(await listDays(db)), ...WHOLE];
  const lacking = parts.filter((part) => !files.has(part) || !isListed);
  await db.transaction('rw', db.parts, async () => {
    const rows = await db.parts.bulkGet(lacking);
    await db.parts.bulkPut(lacking.map((part, i): PartRow => anew(part, rows[i])));
    await db.parts.put({ part: LISTED, due: 0, turn: 0, gone: [] });
  });
}

const anew = (part: string, row?: PartRow): PartRow => ({
  ...{ part, due: 1, turn: (row?.turn ?? 0) + 1, gone: row?.gone ?? [] },
});

async function copyPart(db: LogDatabase, { part, turn, gone }: PartRow, now: number): Promise<void> {
  const [copied, own] = await Promise.all([readPart(part), rowsOf(db, part)]);
  const rows = mergeRows(copied?.rows ?? {}, own, gone);
  const isThere = await writePart(part, rows, LOG_FORMAT, spanOf(part)?.from ?? now);
  await db.transaction('rw', db.parts, async () => {
    // Changed meanwhile: it is written once more.
    if ((await db.parts.get(part))?.turn !== turn) return;
    if (isThere) await db.parts.put({ part, due: 0, turn, gone: [] });
    else await db.parts.delete(part);
  });
}

/** Takes out of a part of the copy what the log does not have: it is not to come back. `now` in epoch ms. */
export async function dropMissing(part: string, now: number): Promise<void> {
  await takeTurns('second-copy', async () => {
    const rows = await rowsOf(openLog(), part);
    await writePart(part, rows, LOG_FORMAT, spanOf(part)?.from ?? now);
  });
}

/** Every day of which there are rows. */
async function listDays(db: LogDatabase): Promise<string[]> {
  const days = new Set<string>();
  for (const table of BY_DAY)
    for (let from = 0; ; ) {
      const [at] = (await db.table(table).where('at').aboveOrEqual(from).limit(1).keys()) as number[];
      if (at === undefined) break;
      days.add(dayOf(at));
      from = spanOf(dayOf(at))?.until ?? Number.POSITIVE_INFINITY;
    }
  return [...days];
}
