import { changeLog } from '../log/change-log';
import { openLog } from '../log/database';
import { unassignPlaybook } from '../settings/assignments';
import { KEPT_MS } from './own-books';

/** Erases for good the playbooks that were put away 30 days ago, versions and assignments included. `now` in epoch ms. */
export async function purgeBooks(now: number): Promise<void> {
  const rows = await openLog().playbooks.toArray();
  const due = rows.filter(({ deletedAt }) => deletedAt !== null && deletedAt + KEPT_MS <= now);
  for (const { id } of due) {
    await changeLog(async ({ db }) => {
      await db.playbookVersions.where('id').equals(id).delete();
      await db.playbooks.delete(id);
    });
    await unassignPlaybook(id);
  }
}
