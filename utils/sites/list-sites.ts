import { type LogDatabase, openLog } from '../log/database';
import type { SiteHealth } from '../model/reader-health';
import type { SiteProfile } from '../model/site-profile';
import { type KeptHealth, readHealth } from '../settings/site-health';
import { BUILT_IN_PROFILES } from './built-in-profiles';
import { readOwnSite, usableVersion } from './own-sites';
import { writePage } from './write-page';

/** A site profile as settings list it; `pages` = the addresses it claims. Times epoch ms. */
export type SiteLine = {
  id: string;
  name: string;
  about: string;
  phi: boolean;
  /** What one that ships rests on. */
  standing?: SiteProfile['standing'];
  pages: string[];
  own: boolean;
  /** It stands in the place of a built-in one. */
  corrects: boolean;
  version: number;
  changedAt: number | null;
  /** Put away; can be restored until it is purged. */
  away: boolean;
  /** How the readers of this version have done; empty before it was used. */
  health: SiteHealth;
};

/** A profile as it is edited. Versions newest first; a built-in one has none. */
export type OpenSite = {
  id: string;
  text: string;
  live: number | null;
  versions: { version: number; at: number; from: number | null }[];
};

/** Own profiles (newest change first, put-away ones last), then the built-in ones that are in use, by name. */
export async function listSites(db: LogDatabase = openLog()): Promise<SiteLine[]> {
  const builtIn = BUILT_IN_PROFILES;
  const known = new Set(builtIn.map(({ id }) => id));
  const health = await readHealth();
  const own = (await db.sites.toArray()).flatMap((row): SiteLine[] => {
    const { profile } = usableVersion(row);
    if (!profile) return [];
    const changedAt = row.versions[0]?.at ?? null;
    const away = row.deletedAt !== null;
    return [{ ...describe(profile, health), own: true, corrects: known.has(row.id), changedAt, away }];
  });
  own.sort((a, b) => Number(a.away) - Number(b.away) || (b.changedAt ?? 0) - (a.changedAt ?? 0));
  const replaced = new Set(own.filter(({ away }) => !away).map(({ id }) => id));
  const others = builtIn.filter(({ id }) => !replaced.has(id)).map((profile) => describe(profile, health));
  return [...own, ...others.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** A profile to edit: the own one of this id as it is in use, else the built-in one; null when there is neither. */
export async function openSite(id: string, db: LogDatabase = openLog()): Promise<OpenSite | null> {
  const own = await readOwnSite(id, db);
  const inUse = own?.deletedAt === null ? own.versions.find(({ version }) => version === own.live) : null;
  const profile = inUse?.profile ?? BUILT_IN_PROFILES.find((each) => each.id === id);
  if (profile === undefined) return null;
  return {
    id,
    text: `${JSON.stringify(profile, null, 2)}\n`,
    live: inUse?.version ?? null,
    versions: (own?.versions ?? []).map(({ version, at, from }) => ({ version, at, from })),
  };
}

function describe(
  { id, name, about = '', phi, standing, pages, version }: SiteProfile,
  health: KeptHealth,
): SiteLine {
  const kept = health[id];
  return {
    ...(standing && { standing }),
    id,
    name,
    about,
    phi,
    pages: [...new Set(pages.map(writePage))],
    own: false,
    corrects: false,
    version,
    changedAt: null,
    away: false,
    health: kept?.version === version ? kept.readers : {},
  };
}
