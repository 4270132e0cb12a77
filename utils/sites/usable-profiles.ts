import { type LogDatabase, openLog } from '../log/database';
import { claimsHost } from '../model/claims-address';
import type { SiteProfile } from '../model/site-profile';
import { addWarning } from '../settings/warnings';
import { BUILT_IN_PROFILES } from './built-in-profiles';
import { usableVersion } from './own-sites';

let cached: { of: LogDatabase; profiles: Promise<SiteProfile[]> } | null = null;

/**
 * Every site profile that can be used: the person's own ones first, then the built-in ones that none of hers stands in place
 * of. Kept until `forgetProfiles`, so to be called in the background. A version that cannot be read is warned of.
 */
export function usableProfiles(): Promise<SiteProfile[]> {
  const db = openLog();
  if (cached?.of === db) return cached.profiles;
  const profiles = readUsableProfiles(db).then(async ({ profiles, broken }) => {
    for (const detail of broken)
      await addWarning({ kind: 'site-broken', detail: detail.slice(0, 300), at: Date.now() });
    return profiles;
  });
  const mine = { of: db, profiles };
  cached = mine;
  // A failed read is tried again the next time.
  profiles.catch(() => cached === mine && forgetProfiles());
  return profiles;
}

/** What was kept is no longer true: a profile was saved, put away or taken back. */
export function forgetProfiles(): void {
  cached = null;
}

/** The profiles that a page at this address may need, now or after it changed its path by itself. The others stay here. */
export async function profilesFor(url: URL): Promise<SiteProfile[]> {
  return (await usableProfiles()).filter(({ pages }) => pages.some((page) => claimsHost(page, url)));
}

/** The same as `usableProfiles`, read now; `broken` = what could not be read, a line each. */
export async function readUsableProfiles(
  db: LogDatabase = openLog(),
): Promise<{ profiles: SiteProfile[]; broken: string[] }> {
  const own = (await db.sites.toArray())
    .filter(({ deletedAt }) => deletedAt === null)
    .map((row) => usableVersion(row));
  const mine = own.flatMap(({ profile }) => profile ?? []);
  const replaced = new Set(mine.map(({ id }) => id));
  return {
    profiles: [...mine, ...BUILT_IN_PROFILES.filter(({ id }) => !replaced.has(id))],
    broken: own.flatMap(({ broken }) => broken),
  };
}
