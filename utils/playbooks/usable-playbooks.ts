import { type LogDatabase, openLog } from '../log/database';
import type { Playbook } from '../model/playbook';
import { addWarning } from '../settings/warnings';
import { BUILT_IN_READERS } from './built-in-playbooks';
import { mapOf } from './map-of';
import { readOwn } from './own-books';
import { readPlaybook } from './read-playbook';

/** What can be used, by id, and what was stored but cannot be read, with the place of its first fault. */
export type Usable = {
  playbooks: ReadonlyMap<string, Playbook>;
  broken: { id: string; version: number; path: string; reason: string }[];
};

let cached: { of: LogDatabase; books: Promise<ReadonlyMap<string, Playbook>> } | null = null;

/**
 * Every playbook that can be used, by id: the built-in ones, and own ones as they are live. Kept until `forgetPlaybooks`,
 * so to be called in the background, where they are changed. A version that cannot be read is warned of, and the newest
 * one that can is used in its place.
 */
export function usablePlaybooks(): Promise<ReadonlyMap<string, Playbook>> {
  const db = openLog();
  if (cached?.of === db) return cached.books;
  const books = readUsable(db).then(async ({ playbooks, broken }) => {
    for (const { id, version, path, reason } of broken) {
      const detail = `${id} (${version}): ${path}: ${reason}`.slice(0, 300);
      await addWarning({ kind: 'playbook-version-broken', detail, at: Date.now() });
    }
    return playbooks;
  });
  const mine = { of: db, books };
  cached = mine;
  // A failed read is tried again the next time.
  books.catch(() => cached === mine && forgetPlaybooks());
  return books;
}

/** What was kept is no longer true: a playbook was published, put away or taken back. */
export function forgetPlaybooks(): void {
  cached = null;
}

/** The same, read now, without a warning. */
export async function readUsable(db: LogDatabase = openLog()): Promise<Usable> {
  const readers = new Map(BUILT_IN_READERS);
  const broken: Usable['broken'] = [];
  for (const row of await db.playbooks.toArray()) {
    if (row.live === null || row.deletedAt !== null) continue;
    const versions = (await readOwn(row.id, db))?.versions ?? [];
    const inUse = versions.filter(({ version }) => version <= (row.live ?? 0));
    for (const { version, playbook } of inUse) {
      // What it includes may have been put away since; it works on without those words.
      const checked = readPlaybook(playbook);
      if (checked.ok) {
        readers.set(row.id, () => checked.playbook);
        break;
      }
      const [first] = checked.faults;
      if (first) broken.push({ id: row.id, version, path: first.path, reason: first.reason });
    }
  }
  return { playbooks: mapOf(readers), broken };
}
