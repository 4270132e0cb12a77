import Dexie from 'dexie';
import { changeLog } from '../change-log';
import type { LogDatabase } from '../database';
import { openLog } from '../database';
import { refreshViews } from '../refresh-views';
import type { ImportRecord } from '../views/log-rows';
import { purgeUnderCanary } from '../watch-canary';
import { openBefore } from './note-before';

/**
 * Takes a coaching file back: what it brought is erased, and notes are again what they were before. The same file can be
 * imported anew afterwards. Returns false when there is no such import.
 */
export async function undoCoaching(id: string): Promise<boolean> {
  const record = await openLog().imports.get(id);
  if (record?.kind !== 'coaching') return false;
  await purgeUnderCanary(() => changeLog(({ db }) => takeBack(db, record)));
  return true;
}

async function takeBack(db: LogDatabase, { id, brought }: ImportRecord): Promise<void> {
  const ids = brought?.events ?? [];
  const events = (await db.events.bulkGet(ids)).filter((event) => event !== undefined);
  await db.events.bulkDelete(ids);
  await refreshViews(db, events);
  for (const { interaction, before } of brought?.notes ?? []) {
    const record = await db.words.get(interaction);
    if (!record) continue;
    const { coaching: _, coachingAt: __, coachingFrom: ___, ...rest } = record;
    const earlier = before && (await Dexie.waitFor(openBefore(interaction, before)));
    if (earlier) await db.words.put({ ...rest, ...earlier });
    else if (rest.note === undefined) await db.words.delete(interaction);
    else await db.words.put(rest);
  }
  await db.imports.delete(id);
}
