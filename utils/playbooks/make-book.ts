import { PlainError } from '../browser/plain-error';
import { changeLog } from '../log/change-log';
import type { LogDatabase } from '../log/database';
import { BUILT_IN_PLAYBOOKS } from './built-in-playbooks';
import { listIds, liveData, readOwn } from './own-books';

/** The longest id a playbook may have (utils/model/playbook-text.ts). */
const LONGEST = 60;
/** What is kept free of it for a number behind. */
const SPARE = 6;

/** A playbook as it was typed or read: any JSON. */
type Typed = Record<string, unknown>;

/** Adds an own playbook as a draft under an id of its own; it is used nowhere until it is published. `now` in epoch ms. */
export function createBook(typed: unknown, now: number): Promise<{ id: string }> {
  return changeLog(({ db }) => addDraft(db, asTyped(typed), now));
}

/** Copies a built-in or own playbook (its draft, where there is one) under a new name, as a draft. */
export function copyBook(id: string, name: string, now: number): Promise<{ id: string }> {
  return changeLog(async ({ db }) => {
    const own = await readOwn(id, db);
    const source = own ? (own.row.draft ?? liveData(own)) : BUILT_IN_PLAYBOOKS.get(id);
    if (source === undefined || source === null)
      throw new PlainError('Not copied: this playbook is not there any more.');
    const { id: _, ...rest } = asTyped(source);
    return addDraft(db, { ...rest, name }, now);
  });
}

async function addDraft(db: LogDatabase, typed: Typed, now: number): Promise<{ id: string }> {
  const taken = await listIds(db);
  const wish = [typed.id, typed.name].find((each) => typeof each === 'string' && each.trim() !== '');
  const id = makeBookId(String(wish ?? ''), (each) => taken.has(each));
  const draft = { ...typed, id, version: 1 };
  await db.playbooks.add({ id, draft, draftAt: now, live: null, deletedAt: null });
  return { id };
}

function asTyped(data: unknown): Typed {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Typed;
  throw new PlainError('Not saved: this is not a playbook.');
}

/** An id for a playbook of this name that nobody has yet: small letters, digits and hyphens, with a number where taken. */
function makeBookId(name: string, isTaken: (id: string) => boolean): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .slice(0, 200)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, LONGEST - SPARE)
      .replace(/-$/, '') || 'playbook';
  if (!isTaken(plain)) return plain;
  for (let n = 2; ; n++) if (!isTaken(`${plain}-${n}`)) return `${plain}-${n}`;
}
