import { claimsAddress } from '../model/claims-address';
import { matchGlob } from '../model/match-glob';
import type { SitePage, SiteSign } from '../model/site-profile';
import { findDeep } from './find-deep';
import { queryOf } from './query-of';

/** The first element a selector finds, or null; a selector the browser cannot read finds nothing. */
export function findFirst(root: ParentNode, selector: string): Element | null {
  try {
    return findDeep(root, selector)[0] ?? null;
  } catch {
    return null;
  }
}

/** The profile's page that this URL and document are, or null. */
export function findPage(profile: SiteSign, url: URL, document: ParentNode): SitePage | null {
  return (
    profile.pages.find(
      (page) =>
        claimsAddress(page, url) &&
        Object.entries(page.query ?? {}).every(([name, glob]) => {
          const value = queryOf(url, name);
          return value !== null && matchGlob(glob, value);
        }) &&
        (page.hash === undefined || matchGlob(page.hash, url.hash.slice(1))) &&
        page.has.some((selector) => findFirst(document, selector)) &&
        (page.hasAll ?? []).every((selector) => findFirst(document, selector)),
    ) ?? null
  );
}

/** The first profile one of whose pages matches the URL and what is on the page, or null. */
export function matchProfile<P extends SiteSign>(
  profiles: readonly P[],
  url: URL,
  document: ParentNode,
): P | null {
  return profiles.find((profile) => findPage(profile, url, document)) ?? null;
}
