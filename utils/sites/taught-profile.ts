import { type LogDatabase, openLog } from '../log/database';
import { claimsHost } from '../model/claims-address';
import type { SiteProfile } from '../model/site-profile';
import type { Fault } from '../playbooks/fault';
import { BUILT_IN_PROFILES } from './built-in-profiles';
import { readOwnSite, usableVersion } from './own-sites';
import { readProfile } from './read-profile';

const LONGEST_ID = 60;

/**
 * Reads the profile that a page has sent: the same check as for an imported one, and it may claim pages of that site only, so
 * that no page can teach Bedside how another is read.
 */
export function readTaught(
  text: string,
  origin: string,
): { ok: true; profile: SiteProfile } | { ok: false; faults: Fault[] } {
  let data: unknown = null;
  try {
    data = JSON.parse(text);
  } catch {
    // Said below: it is no profile.
  }
  const read = readProfile(data);
  if (!read.ok) return read;
  const { hostname } = new URL(origin);
  const pages = read.profile.pages.map((page) => ({ ...page, host: hostname }));
  return { ok: true, profile: { ...read.profile, pages } };
}

/**
 * The profile under an id that is free, or that of the own profile which was taught of these pages before: then it becomes a
 * new version of that. One that came with Bedside never gives way to it by the accident of its name.
 */
export async function nameTaught(
  profile: SiteProfile,
  origin: string,
  db: LogDatabase = openLog(),
): Promise<SiteProfile> {
  const url = new URL(origin);
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : `-${n}`;
    const id = `${profile.id.slice(0, LONGEST_ID - end.length).replace(/-+$/, '')}${end}`;
    if (BUILT_IN_PROFILES.some((each) => each.id === id)) continue;
    const own = await readOwnSite(id, db);
    const before = own && usableVersion(own).profile;
    if (!own || before?.pages.some((page) => page.path === profile.pages[0]?.path && claimsHost(page, url)))
      return { ...profile, id };
  }
}
