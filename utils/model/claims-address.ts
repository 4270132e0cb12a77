import { matchGlob, matchPath } from './match-glob';
import type { SitePage } from './site-profile';

/** Does a profile's page claim this address, whatever its query and whatever is on the page? */
export function claimsAddress(page: SitePage, url: URL): boolean {
  return (
    claimsHost(page, url) &&
    (page.under === undefined || beginsWith(page.under, url.pathname)) &&
    matchPath(page.path, url.pathname)
  );
}

/** Does the page's host claim this one? A page may change its path without a load, its host never. */
export function claimsHost({ host, port }: SitePage, url: URL): boolean {
  return (
    (host === undefined || matchGlob(host, url.hostname)) && (port === undefined || port === portOf(url))
  );
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

/** Does the path begin with these segments, or is it just these? */
function beginsWith(under: string, path: string): boolean {
  const want = under.split('/').filter((part) => part !== '');
  const have = path.split('/').slice(1);
  return want.every((part, i) => matchGlob(part, have[i] ?? ''));
}
