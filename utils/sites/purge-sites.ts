import { changeLog } from '../log/change-log';
import { openLog } from '../log/database';
import { SITE_KEPT_MS } from './own-sites';

/** Erases for good the own site profiles that were put away 30 days ago. `now` in epoch ms. */
export async function purgeSites(now: number): Promise<void> {
  const rows = await openLog().sites.toArray();
  const due = rows.filter(({ deletedAt }) => deletedAt !== null && deletedAt + SITE_KEPT_MS <= now);
  if (due.length > 0) await changeLog(({ db }) => db.sites.bulkDelete(due.map(({ id }) => id)));
}
