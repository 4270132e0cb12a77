import { type LogDatabase, openLog } from '../log/database';
import type { SiteRow } from '../log/views/log-rows';
import type { SiteProfile } from '../model/site-profile';
import { readProfile } from './read-profile';

/** How long a profile that was put away can be restored, ms. */
export const SITE_KEPT_MS = 30 * 24 * 3_600_000;

/** The person's own profile of this id, put-away ones too, or null. */
export async function readOwnSite(id: string, db: LogDatabase = openLog()): Promise<SiteRow | null> {
  return (await db.sites.get(id)) ?? null;
}

/** What an own profile comes to: the version in use, or the newest before it that can be read here, and what is wrong with those that cannot. */
export function usableVersion({ id, live, versions }: SiteRow): {
  profile: SiteProfile | null;
  broken: string[];
} {
  const broken: string[] = [];
  for (const { version, profile } of versions.filter((each) => each.version <= live)) {
    const read = readProfile(profile);
    if (read.ok) return { profile: read.profile, broken };
    broken.push(`${id} (${version}): ${read.faults[0]?.path}: ${read.faults[0]?.reason}`);
  }
  return { profile: null, broken };
}
