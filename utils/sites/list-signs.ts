import { claimsHost } from '../model/claims-address';
import type { SiteProfile, SiteSign } from '../model/site-profile';

/** What the pages of these desks at this address are told by; nothing of how they are read, or of their other hosts. */
export function listSigns(profiles: readonly SiteProfile[], url: URL): SiteSign[] {
  return profiles.flatMap(({ id, pages }) => {
    const here = pages.filter((page) => claimsHost(page, url));
    return here.length > 0 ? [{ id, pages: here }] : [];
  });
}
