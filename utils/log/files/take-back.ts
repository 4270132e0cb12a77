import { addWarning } from '../../settings/warnings';
import { changeLog } from '../change-log';
import { openLog } from '../database';
import { refreshViews } from '../refresh-views';
import { lowerCanary } from '../watch-canary';

/** The Web Lock that a page holds while it takes this file in. */
export const arrivalLock = (id: string): string => `bedside:import:${id}`;

/**
 * Takes back the last part that an unfinished import brought. Returns how many are left; 0 = the log is as it was before, or
 * there is no such import. To be called again until then: others may write in between.
 */
export async function takePartBack(id: string): Promise<number> {
  const rows = openLog().arrivals.where('[import+part]').between([id, 0], [id, Number.POSITIVE_INFINITY]);
  const row = await rows.last();
  if (!row) return 0;
  await lowerCanary(row.events.length);
  await changeLog(async ({ db }) => {
    const events = (await db.events.bulkGet(row.events)).filter((event) => event !== undefined);
    await db.events.bulkDelete(row.events);
    await db.words.bulkDelete(row.personal);
    await refreshViews(db, events);
    await db.arrivals.delete([id, row.part]);
  });
  return row.part;
}

/**
 * Takes back every import whose page is gone, so that of a file all is here or nothing, and says so. At each start and beat
 * of the background. `now` in epoch ms.
 */
export async function takeLeftBack(now: number): Promise<void> {
  const keys = await openLog().arrivals.toCollection().primaryKeys();
  for (const id of new Set(keys.map(([of]) => of)))
    await navigator.locks.request(arrivalLock(id), { ifAvailable: true }, async (lock) => {
      // Its page holds the lock: it is still at it.
      if (lock === null) return;
      while ((await takePartBack(id)) > 0);
      await addWarning({ kind: 'import-taken-back', detail: '', at: now });
    });
}
