import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import type { CaseSeen } from '../model/case-seen';
import type { SiteHealth } from '../model/reader-health';
import { readHealth, saveHealth } from '../settings/site-health';
import { usableProfiles } from './usable-profiles';
import { keepSeen, weighHealth } from './weigh-health';

const KEY = 'health-seen';
/** Profiles whose last cases are remembered, those seen last in front. */
const MOST = 20;

/** The last cases of a profile, by marks, as long as the browser runs. */
type Seen = { id: string; cases: CaseSeen[] }[];

/**
 * Notes what the readers of a profile did on a page and returns how they do. Marks of the last cases stay in the browser's
 * memory; what is kept is standings only. Of a profile that is not there (any more) nothing is known.
 */
export function noteHealth(id: string, now: CaseSeen): Promise<SiteHealth> {
  return takeTurns(KEY, async () => {
    const profiles = await usableProfiles();
    const profile = profiles.find((each) => each.id === id);
    if (!profile) return {};
    const { version } = profile;
    const kept = (await readHealth())[id];
    const before = kept?.version === version ? kept.readers : {};
    const name = `${id} ${version}`;
    const all = ((await browser.storage.session.get(KEY))[KEY] as Seen | undefined) ?? [];
    const seen = all.find((each) => each.id === name)?.cases ?? [];
    const health = weighHealth(before, seen, now);
    const next = { id: name, cases: keepSeen(seen, now) };
    const others = all.filter((each) => each.id !== name);
    await browser.storage.session.set({ [KEY]: [next, ...others].slice(0, MOST) });
    if (JSON.stringify(health) !== JSON.stringify(before))
      await saveHealth(
        id,
        { version, readers: health },
        profiles.map((each) => each.id),
      );
    return health;
  });
}
