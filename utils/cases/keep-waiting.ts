import { openLog } from '../log/database';
import { UNDO_MS } from '../model/undo-time';
import { readSetting } from '../settings/setting';
import { addWaiting, systemDownSetting } from '../settings/system-down';

/**
 * While the system is down a callback is one of those that wait for it. To be called before the callback is written, so
 * that none is ever missing from the list; those that are over for good leave it. `now` in epoch ms.
 */
export async function keepWaiting(callback: string, now: number): Promise<void> {
  const { since, waiting } = await readSetting(systemDownSetting);
  if (since === null) return;
  const rows = await openLog().commitments.bulkGet(waiting);
  const over = waiting.filter((_, i) => {
    const row = rows[i];
    return row === undefined || (row.closedAt !== null && row.closedAt + UNDO_MS < now);
  });
  await addWaiting(callback, over);
}
