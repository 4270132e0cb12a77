import type { SiteProfile } from '../model/site-profile';
import type { RepairAsked } from '../model/taught-case';
import { BUILT_IN_PROFILES } from './built-in-profiles';
import { nameTaught } from './taught-profile';

const LONGEST_NAME = 80;

/**
 * A profile with one reader as it was shown anew; of what the page sent nothing else is taken. One that came with Bedside stays
 * as it is: the repaired one is an own one beside it, for pages of this site only.
 */
export async function repairProfile(
  { profile, reader }: RepairAsked,
  sent: SiteProfile,
  origin: string,
): Promise<SiteProfile> {
  const { [reader]: _, ...others } = profile.readers;
  const shown = sent.readers[reader];
  const { standing: __, ...rest } = profile;
  const repaired = { ...rest, readers: { ...others, ...(shown && { [reader]: shown }) } } as SiteProfile;
  if (!BUILT_IN_PROFILES.some(({ id }) => id === profile.id)) return repaired;
  const { hostname } = new URL(origin);
  const name = `${profile.name} · ${hostname}`.slice(0, LONGEST_NAME);
  const pages = profile.pages.map((page) => ({ ...page, host: hostname }));
  return nameTaught({ ...repaired, name, pages }, origin);
}
