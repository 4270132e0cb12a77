import { SITE_FORMAT, type SiteProfile, siteProfileSchema } from '../model/site-profile';
import { checkData, type Misfit } from '../playbooks/check-data';
import { explainIssue } from '../playbooks/explain-issue';
import type { Fault } from '../playbooks/fault';
import { nameFaults } from '../playbooks/name-faults';
import { shorten, valueAt } from '../playbooks/name-place';
import { listSelectors } from './list-selectors';

/** What came of reading a site profile: usable as a whole, or refused as a whole with every fault. */
export type ReadProfile = { ok: true; profile: SiteProfile } | { ok: false; faults: Fault[] };

/**
 * Reads a site profile from parsed JSON, whatever it holds. Pure; never throws. Every fault is told with its place and a
 * plain reason. `isSelector` tells whether the browser can read a selector; left out where there is no document.
 */
export function readProfile(
  data: unknown,
  isSelector: (selector: string) => boolean = () => true,
): ReadProfile {
  const tell = (misfits: Misfit[]): ReadProfile => ({
    ok: false,
    faults: nameFaults(misfits, data, 'the whole profile'),
  });
  const unreadable = checkData(data);
  if (unreadable.length > 0) return tell(unreadable);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return tell([{ place: [], reason: 'is not a site profile: a profile is a set of named fields' }]);
  const format = valueAt(data, ['format']);
  if (Number.isInteger(format) && Number(format) > SITE_FORMAT)
    return tell([
      {
        place: ['format'],
        reason: `this profile needs a newer Bedside (format ${format}; this one reads ${SITE_FORMAT})`,
      },
    ]);
  const shape = siteProfileSchema().safeParse(data);
  const misfits = [
    ...(shape.success ? [] : shape.error.issues.flatMap((issue) => explainIssue(issue, data))),
    ...listSelectors(data)
      .filter(({ selector }) => selector.trim() !== '' && !isSelector(selector))
      .map(({ place, selector }) => ({ place, reason: `"${shorten(selector)}" is no CSS selector` })),
  ];
  return shape.success && misfits.length === 0 ? { ok: true, profile: shape.data } : tell(misfits);
}
