import { matchGlob, matchPath } from '../model/match-glob';
import type { SiteProfile } from '../model/site-profile';

/** The ids of the profiles one of whose pages has this address; what is on the page decides in the page itself. */
export function listLikelyProfiles(profiles: readonly SiteProfile[], url: URL): string[] {
  return profiles
    .filter(({ pages }) =>
      pages.some(
        (page) => (!page.host || matchGlob(page.host, url.hostname)) && matchPath(page.path, url.pathname),
      ),
    )
    .map(({ id }) => id);
}
