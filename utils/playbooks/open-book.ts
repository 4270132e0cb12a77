import { PlainError } from '../browser/plain-error';
import { type LogDatabase, openLog } from '../log/database';
import type { Playbook } from '../model/playbook';
import { BUILT_IN_PLAYBOOKS } from './built-in-playbooks';
import { liveData, readOwn } from './own-books';
import { readPlaybook } from './read-playbook';
import type { StudioBook } from './studio-book';

/** A playbook with its draft, the version in use and what came before; null when there is none with this id. */
export async function openBook(id: string, db: LogDatabase = openLog()): Promise<StudioBook | null> {
  const own = await readOwn(id, db);
  if (!own) {
    const playbook = BUILT_IN_PLAYBOOKS.get(id);
    if (!playbook) return null;
    return { id, builtIn: true, draft: null, live: { version: playbook.version, playbook }, versions: [] };
  }
  const { row, versions } = own;
  return {
    id,
    builtIn: false,
    draft: row.draft,
    live: row.live === null ? null : await readLive(id, row.live, db),
    versions: versions.map(({ version, at, from }) => ({ version, at, from })),
  };
}

/** A published version as it can be used here, or null when there is none or it cannot be read. */
export async function readVersion(
  id: string,
  version: number,
  db: LogDatabase = openLog(),
): Promise<Playbook | null> {
  const row = await db.playbookVersions.get([id, version]);
  if (!row) {
    const builtIn = BUILT_IN_PLAYBOOKS.get(id);
    return builtIn?.version === version ? builtIn : null;
  }
  const checked = readPlaybook(row.playbook);
  return checked.ok ? checked.playbook : null;
}

/** A playbook as a file: the version in use as it was published, else the draft as it was typed. */
export async function exportBook(id: string, db: LogDatabase = openLog()): Promise<string> {
  const own = await readOwn(id, db);
  const data = own ? (liveData(own) ?? own.row.draft) : BUILT_IN_PLAYBOOKS.get(id);
  if (data === undefined || data === null) throw new PlainError('This playbook is not there any more.');
  return `${JSON.stringify(data, null, 2)}\n`;
}

async function readLive(id: string, live: number, db: LogDatabase) {
  const playbook = await readVersion(id, live, db);
  return playbook && { version: live, playbook };
}
