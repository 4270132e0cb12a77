import { PlainError } from '../browser/plain-error';
import { changeLog } from '../log/change-log';
import { needOwn, readOwn } from './own-books';

/** Keeps a draft as it was typed, valid or not; null drops it, and the live version stands alone. `now` in epoch ms. */
export function keepDraft(id: string, draft: unknown, now: number): Promise<void> {
  return changeLog(async ({ db }) => {
    const { row } = await needOwn(id, db);
    if (draft === null && row.live === null)
      throw new PlainError('Not dropped: this playbook has no published version. Delete it instead.');
    await db.playbooks.put({ ...row, draft, draftAt: draft === null ? null : now });
  });
}

/** Puts an own playbook away, or back again. Its versions and its draft stay until it is purged. `now` in epoch ms. */
export function putAway(id: string, away: boolean, now: number): Promise<void> {
  return changeLog(async ({ db }) => {
    const own = await readOwn(id, db);
    if (!own && !away)
      throw new PlainError('Not restored: this playbook was deleted for good after 30 days.');
    const { row } = own ?? (await needOwn(id, db));
    await db.playbooks.put({ ...row, deletedAt: away ? (row.deletedAt ?? now) : null });
  });
}
