import { eventSchema, type LogEvent } from '../../model/event';
import { upgradeEntry } from '../../model/upgrades/upgrade-entry';
import { changeLog } from '../change-log';
import { openLog } from '../database';
import { type PartRows, readPart } from './copy-file';
import { leftOut, rowsOf } from './part-rows';

/** Events that are written at a time: few, so that somebody who logs a call meanwhile hardly waits. */
const AT_ONCE = 250;

/**
 * Brings back what the second copy has of a part and the log has lost; what stands in the log stays as it is, so that it can
 * be done twice. Returns how many rows came back.
 */
export async function restorePart(part: string): Promise<number> {
  const copied = await readPart(part);
  if (!copied) return 0;
  const lost = await findLost(part, copied.rows);
  const { events = [], ...others } = lost;
  let back = 0;
  const whole = events.flatMap((row) => readEvent(row, copied.head.format));
  for (let from = 0; from < whole.length; from += AT_ONCE) {
    const { added } = await changeLog(({ add }) => add(whole.slice(from, from + AT_ONCE)), { copied: false });
    back += added;
  }
  for (const [table, rows] of Object.entries(others)) {
    if (rows.length === 0) continue;
    // Written by another window meanwhile: hers stands.
    await changeLog(async ({ db }) => {
      const still = (await findLost(part, { [table]: rows }))[table] ?? [];
      await db.table(table).bulkAdd(still);
    });
    back += rows.length;
  }
  return back;
}

async function findLost(part: string, copied: PartRows): Promise<PartRows> {
  const db = openLog();
  const row = await db.parts.get(part);
  return leftOut(copied, await rowsOf(db, part), row?.gone ?? []);
}

/** An entry as it is written today; none where it cannot be read. */
function readEvent(row: unknown, format: number): LogEvent[] {
  const result = eventSchema().safeParse(upgradeEntry('events', row, format));
  return result.success ? [result.data] : [];
}
