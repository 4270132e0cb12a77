import { makeId } from '../browser/make-id';
import { PlainError } from '../browser/plain-error';
import type { LogEvent } from '../model/event';
import { changeLog } from './change-log';
import type { LogDatabase } from './database';
import { momentAfter } from './views/moment-after';

type Of = 'interaction' | 'commitment';

/** Deletes contacts or promises: a tombstone each, in one transaction; the rows are purged when their undo has passed. Unknown ids are passed over. */
export async function deleteRows(of: Of, ids: string[], now: number): Promise<void> {
  await mark('row.deleted', of, ids, now);
}

/** Brings deleted rows back. Throws a PlainError, and restores nothing, when one is gone for good. */
export async function restoreRows(of: Of, ids: string[], now: number): Promise<void> {
  await mark('row.restored', of, ids, now);
}

async function mark(kind: 'row.deleted' | 'row.restored', of: Of, ids: string[], now: number): Promise<void> {
  const targets = ids.map((target) => ({ target, id: makeId() }));
  await changeLog(async ({ db, add }) => {
    const events: LogEvent[] = [];
    for (const { target, id } of targets) {
      const row = await findRow(db, of, target);
      if (!row && kind === 'row.restored') throw new PlainError('Not restored: it has been erased for good.');
      if (!row || row.deleted === (kind === 'row.deleted')) continue;
      const last = await db.events.where('target').equals(target).toArray();
      const at = momentAfter(last, now);
      const interaction = 'interactionId' in row ? row.interactionId : row.id;
      events.push({ id, at, agent: row.agent, interaction, kind, target, of });
    }
    await add(events);
  });
}

function findRow(db: LogDatabase, of: Of, id: string) {
  return of === 'interaction' ? db.interactions.get(id) : db.commitments.get(id);
}
