import { claimsAddress } from '../model/claims-address';
import type { SiteProfile } from '../model/site-profile';

/** The ids of the profiles one of whose pages has this address; what is on the page decides in the page itself. */
export function listLikelyProfiles(profiles: readonly SiteProfile[], url: URL): string[] {
  return profiles.filter(({ pages }) => pages.some((page) => claimsAddress(page, url))).map(({ id }) => id);
}
