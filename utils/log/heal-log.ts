import { closeKeys } from '../privacy/key-database';
import { closeLog, isNewer, type LogDatabase, openLog } from './database';
import { type LogFault, nameFault } from './log-fault';
import { checkCanary, isShort } from './watch-canary';

/** Room that there must be before the database is touched again, bytes: more than the ballast. */
const ROOM = 16 << 20;

/** 120 rows of 60,000 bytes: more than the 4 MB that Chromium's database keeps in one piece of its journal. */
const BALLAST = { rounds: 12, rows: 10, bytes: 60_000 };

/**
 * Finds out whether the log can be written, and makes it safe to: after a write that failed (`failed`), before anything else
 * is written, and when a session of the browser begins, as the last one may have ended in the middle of a write. Returns
 * null when all is well, else why not; then nothing was written. `now` in epoch ms.
 *
 * A write that a full disk cuts off leaves half a record at the end of Chromium's journal. It is read over as long as it
 * is the end; but the database is opened on the same journal, writes behind it, and at the next start is found corrupt and
 * deleted whole (measured: 4 of 4, also where nothing was tried until there was room and all could be read). So there must
 * be room first, found out in another store, where a failed write harms nothing; then a ballast makes the journal begin
 * anew, before the first true write (0 of 6 lost).
 */
export async function healLog(failed: boolean, now: number): Promise<LogFault | null> {
  if (!(await hasRoom())) return 'full';
  // A failed connection never heals by itself.
  if (failed) {
    closeLog();
    closeKeys();
  }
  const db = openLog();
  try {
    await db.open();
    if (await isNewer(db)) return null;
    await beginJournalAnew(db);
    if (await isShort(db)) void checkCanary(now).catch(() => undefined);
    return null;
  } catch (error) {
    closeLog();
    return (await hasRoom()) ? nameFault(error) : 'full';
  }
}

async function beginJournalAnew(db: LogDatabase): Promise<void> {
  const filling = '.'.repeat(BALLAST.bytes);
  for (let round = 0; round < BALLAST.rounds; round++)
    await db.ballast.bulkPut(
      Array.from({ length: BALLAST.rows }, (_, row) => ({ n: round * BALLAST.rows + row, filling })),
    );
  await db.ballast.clear();
}

/** Is there room on the disk? Found out by a file of our own that goes again; true where the browser has no such files. */
async function hasRoom(): Promise<boolean> {
  const name = 'room';
  if (!navigator.storage?.getDirectory) return true;
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    try {
      for (let written = 0; written < ROOM; written += 1 << 20) await writable.write(new Uint8Array(1 << 20));
      await writable.close();
      return true;
    } finally {
      await writable.abort().catch(() => undefined);
      await folder.removeEntry(name).catch(() => undefined);
    }
  } catch (error) {
    // A full disk has no place even for the folder; where it is forbidden, nothing can be found out.
    return (error as Error).name === 'SecurityError';
  }
}
