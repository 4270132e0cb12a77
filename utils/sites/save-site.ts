import { PlainError } from '../browser/plain-error';
import { changeLog } from '../log/change-log';
import type { SiteRow, SiteVersion } from '../log/views/log-rows';
import type { Fault } from '../playbooks/fault';
import { readOwnSite } from './own-sites';
import { readProfile } from './read-profile';

/** The longest file of a site profile, in characters; the largest that ships has 5,000. */
export const LONGEST_SITE = 200_000;

/** The versions that are kept of one profile. */
const MOST_VERSIONS = 30;

/** What came of saving: the version in use now and the one before it (null = there was none), or why not. */
export type SavedSite =
  | { ok: true; id: string; version: number; before: number | null }
  | { ok: false; faults: Fault[] };

/**
 * Takes a site profile's text into use, as a new version of the own profile of its id. Refused whole, with every fault, when
 * it cannot be read; what is in use already changes nothing. Throws a PlainError when nothing was saved. `now` in epoch ms.
 */
export async function saveSite(text: string, now: number): Promise<SavedSite> {
  const data = parseSite(text);
  const read = readProfile(data);
  if (!read.ok) return read;
  const { id } = read.profile;
  return changeLog(async ({ db }) => {
    const own = await readOwnSite(id, db);
    const before = own && own.deletedAt === null ? own.live : null;
    const isSame = (each: SiteVersion) => each.version === own?.live && isAlike(each.profile, data);
    if (own && before !== null && own.versions.some(isSame))
      return { ok: true, id, version: own.live, before };
    const version = Math.max(read.profile.version, newest(own) + 1);
    const profile = { ...(data as object), version };
    await db.sites.put(withVersion(own ?? emptyRow(id), { version, at: now, profile, from: null }));
    return { ok: true, id, version, before };
  });
}

/** Takes an old version into use again, as a new one. Throws a PlainError when it is not there. `now` in epoch ms. */
export function rollBackSite(id: string, version: number, now: number): Promise<{ version: number }> {
  return changeLog(async ({ db }) => {
    const own = await readOwnSite(id, db);
    const old = own?.versions.find((each) => each.version === version);
    if (!own || !old) throw new PlainError(`Not changed: there is no version ${version}.`);
    if (own.live === version && own.deletedAt === null) return { version };
    const [last] = own.versions;
    // After a fault of the database this very action is asked for again.
    if (last?.at === now && last.from === version) return { version: last.version };
    const next = newest(own) + 1;
    const profile = { ...(old.profile as object), version: next };
    await db.sites.put(withVersion(own, { version: next, at: now, profile, from: version }));
    return { version: next };
  });
}

/** Puts an own profile away, so that the built-in one of its id is used again; or back. `now` in epoch ms. */
export function putSiteAway(id: string, away: boolean, now: number): Promise<void> {
  return changeLog(async ({ db }) => {
    const own = await readOwnSite(id, db);
    if (!own) throw new PlainError('Not changed: this site profile is not there any more.');
    await db.sites.put({ ...own, deletedAt: away ? (own.deletedAt ?? now) : null });
  });
}

/** The data in a profile's text; null where it is no JSON. */
function parseSite(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

const emptyRow = (id: string): SiteRow => ({ id, live: 0, versions: [], deletedAt: null });

const newest = (row: SiteRow | null) => row?.versions[0]?.version ?? 0;

function withVersion(row: SiteRow, added: SiteVersion): SiteRow {
  const versions = [added, ...row.versions].slice(0, MOST_VERSIONS);
  return { ...row, live: added.version, versions, deletedAt: null };
}

/** The same but for the version's number? */
function isAlike(a: unknown, b: unknown): boolean {
  const plain = (data: unknown) => JSON.stringify({ ...(data as object), version: 0 });
  return plain(a) === plain(b);
}
