import { PlainError } from '../browser/plain-error';
import { changeLog } from '../log/change-log';
import type { LogDatabase } from '../log/database';
import type { Playbook } from '../model/playbook';
import { checkNewBook } from './check-book';
import { listKnown, needOwn, type OwnBook } from './own-books';
import type { Published } from './studio-book';

/**
 * Makes the draft the version in use; the versions before it stay. A draft with faults is refused whole and nothing
 * changes. Throws a PlainError when there is no draft or nothing was saved. `now` in epoch ms.
 */
export function publishBook(id: string, now: number): Promise<Published> {
  return changeLog(async ({ db }): Promise<Published> => {
    const own = await needOwn(id, db);
    const done = findDone(own, null, now);
    if (done !== null && own.row.draft === null) return { ok: true, version: done };
    if (own.row.draft === null) throw new PlainError('Nothing to publish: there is no draft.');
    const version = nextVersion(own);
    const data = { ...(own.row.draft as object), id, version };
    const checked = checkNewBook(data, await listKnown(db));
    if (!checked.ok) return checked;
    // As it was typed, parts for a newer Bedside included: an update will read them.
    await addVersion(db, own, { version, playbook: data, at: now, from: null });
    await db.playbooks.update(id, { draft: null, draftAt: null });
    return { ok: true, version };
  });
}

/**
 * Publishes an old version again, as a new one; the draft stays. The version in use stays as it is.
 * Throws a PlainError when the old version is not there or cannot be read. `now` in epoch ms.
 */
export function rollBack(id: string, version: number, now: number): Promise<{ version: number }> {
  return changeLog(async ({ db }) => {
    const own = await needOwn(id, db);
    if (own.row.live === version) return { version };
    const done = findDone(own, version, now);
    if (done !== null) return { version: done };
    const old = own.versions.find((each) => each.version === version);
    if (!old) throw new PlainError(`Not changed: there is no version ${version}.`);
    const next = nextVersion(own);
    const data = { ...(old.playbook as Playbook), version: next };
    const checked = checkNewBook(data, await listKnown(db));
    if (!checked.ok) throw new PlainError(`Not changed: version ${version} cannot be used. ${tell(checked)}`);
    await addVersion(db, own, { version: next, playbook: data, at: now, from: version });
    return { version: next };
  });
}

/** The version that this very action made already: after a fault of the database it is asked for again (change-log.ts). */
function findDone({ row, versions }: OwnBook, from: number | null, now: number): number | null {
  const [last] = versions;
  return last?.version === row.live && last.at === now && last.from === from ? last.version : null;
}

/** The number of the version after all there are; at least `least`. */
export function nextVersion({ versions }: Pick<OwnBook, 'versions'>, least = 1): number {
  return Math.max(least, (versions[0]?.version ?? 0) + 1);
}

/** Adds a version and makes it the one in use; to be called in the transaction that checked it. */
export async function addVersion(
  db: LogDatabase,
  { row }: Pick<OwnBook, 'row'>,
  added: { version: number; playbook: unknown; at: number; from: number | null },
): Promise<void> {
  await db.playbookVersions.add({ id: row.id, ...added });
  await db.playbooks.put({ ...row, live: added.version, deletedAt: null });
}

function tell({ faults }: { faults: { path: string; reason: string }[] }): string {
  return faults
    .slice(0, 3)
    .map(({ path, reason }) => `${path}: ${reason}.`)
    .join(' ');
}
