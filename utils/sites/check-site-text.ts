import type { SiteProfile } from '../model/site-profile';
import { findBreak, findInJson, type TextSpot } from './find-in-json';
import { readProfile } from './read-profile';

/** A fault in a profile's text, with where it stands. */
export type SiteFault = TextSpot & { path: string; reason: string };

export type CheckedSite = { ok: true; profile: SiteProfile } | { ok: false; faults: SiteFault[] };

/**
 * Can this text be used as a site profile? Every fault is told in plain words with its place in the text. `isSelector` tells
 * whether the browser can read a selector.
 */
export function checkSiteText(text: string, isSelector: (selector: string) => boolean): CheckedSite {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = 'is no JSON from here on: a comma, a quotation mark or a bracket is missing or too many';
    return {
      ok: false,
      faults: [{ path: 'the whole profile', reason, ...findBreak(text, (error as Error).message) }],
    };
  }
  const read = readProfile(data, isSelector);
  if (read.ok) return read;
  return {
    ok: false,
    faults: read.faults.map(({ path, at, reason }) => ({ path, reason, ...findInJson(text, at) })),
  };
}
