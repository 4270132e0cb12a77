import { type LogDatabase, openLog } from '../log/database';
import { ROLES, type Role } from '../model/role';
import { BUILT_IN_PLAYBOOKS } from './built-in-playbooks';
import { checkBook } from './check-book';
import { listKnown, liveData, type OwnBook, readOwn } from './own-books';
import type { StudioLine } from './studio-book';

/** Own playbooks (newest change first, put-away ones last), then the built-in ones by name; without where they are used. */
export async function listBooks(db: LogDatabase = openLog()): Promise<Omit<StudioLine, 'usedBy'>[]> {
  const known = await listKnown(db);
  const own: Omit<StudioLine, 'usedBy'>[] = [];
  for (const { id } of await db.playbooks.toArray()) {
    const book = await readOwn(id, db);
    if (book) own.push(describeOwn(book, known));
  }
  own.sort(
    (a, b) => Number(a.deleted) - Number(b.deleted) || (b.changedAt ?? 0) - (a.changedAt ?? 0) || by(a, b),
  );
  const builtIn = [...BUILT_IN_PLAYBOOKS.values()].map((playbook) => ({
    id: playbook.id,
    name: playbook.name,
    about: playbook.about ?? '',
    role: playbook.role,
    builtIn: true,
    live: playbook.version,
    hasDraft: false,
    changedAt: null,
    deleted: false,
    faults: 0,
  }));
  const shadowed = new Set(own.map(({ id }) => id));
  return [...own, ...builtIn.filter(({ id }) => !shadowed.has(id)).sort(by)];
}

function by(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

function describeOwn(book: OwnBook, known: ReadonlySet<string>): Omit<StudioLine, 'usedBy'> {
  const { row, versions } = book;
  const data = row.draft ?? liveData(book);
  const checked = checkBook(data, known);
  const typed = (data ?? {}) as Record<string, unknown>;
  const text = (key: string) => (typeof typed[key] === 'string' ? (typed[key] as string) : '');
  return {
    id: row.id,
    name: text('name') || row.id,
    about: text('about'),
    role: ROLES.find((role): role is Role => role === typed.role) ?? 'support',
    builtIn: false,
    live: row.live,
    hasDraft: row.draft !== null,
    changedAt: Math.max(row.draftAt ?? 0, versions[0]?.at ?? 0) || null,
    deleted: row.deletedAt !== null,
    faults: checked.ok ? 0 : checked.faults.length,
  };
}
