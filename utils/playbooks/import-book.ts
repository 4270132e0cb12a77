import { PlainError } from '../browser/plain-error';
import { changeLog } from '../log/change-log';
import { type LogDatabase, openLog } from '../log/database';
import type { Playbook } from '../model/playbook';
import { BUILT_IN_PLAYBOOKS } from './built-in-playbooks';
import { checkNewBook } from './check-book';
import { type DiffWords, diffPlaybooks } from './diff-playbooks';
import type { Fault, NewerPart } from './fault';
import { listKnown, liveData, type OwnBook, readOwn } from './own-books';
import { addVersion, nextVersion } from './publish-book';
import { readPlaybook } from './read-playbook';
import { type Imported, type ImportPreview, LONGEST_FILE } from './studio-book';

type ReadFile =
  | { ok: true; data: object; playbook: Playbook; newer: NewerPart[]; own: OwnBook | null; before: unknown }
  | { ok: false; faults: Fault[] };

/** What a playbook's file would change here, put by `words`, or every fault with its place. Writes nothing. */
export async function previewImport(
  text: string,
  db: LogDatabase = openLog(),
  words?: DiffWords,
): Promise<ImportPreview> {
  const read = await readFile(text, db);
  if (!read.ok) return read;
  const { playbook, newer, own } = read;
  const { id, name } = playbook;
  const before = read.before === undefined ? null : readPlaybook(read.before);
  const changes = diffPlaybooks(before?.ok ? before.playbook : null, playbook, words);
  return { ok: true, id, name, replaces: isLive(own) ? own.row.live : null, changes, newer };
}

/**
 * Publishes a playbook's file as a new version of the playbook with its id (a draft stays); one with a built-in
 * playbook's id gets an id of its own. The file of the version in use changes nothing.
 * Throws a PlainError with the faults when the file is refused. `now` in epoch ms.
 */
export function importBook(text: string, now: number): Promise<Imported> {
  return changeLog(async ({ db }) => {
    const read = await readFile(text, db);
    if (!read.ok) {
      const faults = read.faults.slice(0, 5).map(({ path, reason }) => `${path}: ${reason}`);
      throw new PlainError(`Not imported: ${faults.join('; ')}`);
    }
    const { playbook, own } = read;
    const { id } = playbook;
    const before = isLive(own) ? own.row.live : null;
    if (before !== null && isSame(read.data, liveData(own as OwnBook)))
      return { id, version: before, before };
    const version = nextVersion(own ?? { versions: [] }, playbook.version);
    const row = own?.row ?? { id, draft: null, draftAt: null, live: null, deletedAt: null };
    await addVersion(db, { row }, { version, playbook: { ...read.data, version }, at: now, from: null });
    return { id, version, before };
  });
}

async function readFile(text: string, db: LogDatabase): Promise<ReadFile> {
  if (text.length > LONGEST_FILE) return refuse('the file is too large for a playbook');
  const data = parse(text);
  if (!data) return refuse('this is not a playbook file (JSON with one playbook)');
  // What is wrong with the file's own id is told before it is looked up.
  const first = checkNewBook(data, await listKnown(db));
  if (!first.ok) return first;
  const builtIn = BUILT_IN_PLAYBOOKS.get(first.playbook.id);
  const id = builtIn ? `${first.playbook.id.slice(0, 56)}-own`.replace('--', '-') : first.playbook.id;
  const own = await readOwn(id, db);
  const playbook = { ...first.playbook, id };
  const before = isLive(own) ? liveData(own) : builtIn;
  return { ok: true, data: { ...data, id }, playbook, newer: first.newer, own, before };
}

function parse(text: string): object | null {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : null;
  } catch {
    return null;
  }
}

function refuse(reason: string): { ok: false; faults: Fault[] } {
  return { ok: false, faults: [{ path: 'the whole file', at: '', reason }] };
}

function isLive(own: OwnBook | null): own is OwnBook {
  return own !== null && own.row.live !== null && own.row.deletedAt === null;
}

/** The same but for the version's number? */
function isSame(a: object, b: unknown): boolean {
  const plain = (data: unknown) => JSON.stringify({ ...(data as object), version: 0 }, sortKeys);
  return plain(a) === plain(b);
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
