import type { SitePage, SiteProfile } from '../model/site-profile';
import { findDeep } from './find-deep';
import { findFirst, findPage } from './match-profile';

/** Is it in sight? */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The first element in sight that a selector finds, else the first it finds at all; null where there is none. */
export function findShown(root: ParentNode, selector: string): Element | null {
  const first = findFirst(root, selector);
  if (!first || isShown(first)) return first;
  return findDeep(root, selector).find(isShown) ?? first;
}

/**
 * Where everything of the case in front stands: the page's scope that is in sight, or the whole document where it names none.
 * A scope that is not there holds nothing: what is read outside of it may be another customer's.
 */
export function scopeOf(page: SitePage | null, document: Document): ParentNode {
  if (page?.scope === undefined) return document;
  const scope = findShown(document, page.scope);
  return scope && isShown(scope) ? scope : document.createDocumentFragment();
}

/** The same for the page that the document is now. */
export function scopeNow(profile: SiteProfile, document: Document): ParentNode {
  if (profile.pages.every(({ scope }) => scope === undefined)) return document;
  return scopeOf(findPage(profile, new URL(document.location.href), document), document);
}
