import { PlainError } from '../browser/plain-error';
import type { LogDatabase } from '../log/database';
import { openLog } from '../log/database';
import type { PlaybookRow, PlaybookVersionRow } from '../log/views/log-rows';
import { BUILT_IN_PLAYBOOKS } from './built-in-playbooks';

/** How long a playbook that was put away can be restored, in ms. There is nothing personal in it, and much work. */
export const KEPT_MS = 30 * 24 * 3_600_000;

/** One of the person's own playbooks with all its versions, newest first. */
export type OwnBook = { row: PlaybookRow; versions: PlaybookVersionRow[] };

/** An own playbook, or null. Put-away ones are found too. */
export async function readOwn(id: string, db: LogDatabase = openLog()): Promise<OwnBook | null> {
  const row = await db.playbooks.get(id);
  return row ? { row, versions: await readVersions(id, db) } : null;
}

/** The same; throws a PlainError when it is not there or put away. */
export async function needOwn(id: string, db: LogDatabase): Promise<OwnBook> {
  const own = await readOwn(id, db);
  if (own && own.row.deletedAt === null) return own;
  throw new PlainError(
    BUILT_IN_PLAYBOOKS.has(id)
      ? 'Not saved: a playbook that came with Bedside cannot be changed. Make a copy of it.'
      : 'Not saved: this playbook is not there any more.',
  );
}

/** The ids that are given: of the built-in playbooks and of all own ones, put-away ones too. */
export async function listIds(db: LogDatabase = openLog()): Promise<Set<string>> {
  return new Set([...BUILT_IN_PLAYBOOKS.keys(), ...(await db.playbooks.toCollection().primaryKeys())]);
}

/** The ids that another playbook may include: built-in ones, and own ones that have been published. */
export async function listKnown(db: LogDatabase = openLog()): Promise<Set<string>> {
  const own = await db.playbooks.toArray();
  const live = own.filter((row) => row.live !== null && row.deletedAt === null).map((row) => row.id);
  return new Set([...BUILT_IN_PLAYBOOKS.keys(), ...live]);
}

/** The data of the version in use, or undefined when there is none. */
export function liveData({ row, versions }: OwnBook): unknown {
  return versions.find((each) => each.version === row.live)?.playbook;
}

async function readVersions(id: string, db: LogDatabase): Promise<PlaybookVersionRow[]> {
  const versions = await db.playbookVersions.where('id').equals(id).toArray();
  return versions.sort((a, b) => b.version - a.version);
}
