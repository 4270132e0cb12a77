import type { Interaction } from '../model/interaction';
import { isSameCase } from '../model/same-customer';
import { type Seen, seeWhether } from './measure';

/** A matter that comes up again within this time was not resolved, in ms (the usual seven days). */
export const AGAIN_WITHIN = 7 * 24 * 3_600_000;

const RESOLVED: readonly string[] = ['resolved', 'answered', 'no-answer-needed'];

/** The one measure that looks at several contacts. */
export const FIRST_CONTACT = { id: 'firstContactResolved', subject: 'outcome', sort: 'rate' } as const;

/**
 * Was the first contact about a case resolved for good: said to be, and no contact about the same customer's case within seven days
 * of the end? `others` = the contacts with the same case key. `at` = when its seven days are over: from then on nothing can
 * change the answer. null for follow-ups, contacts about no case, and those that go on or whose end nobody stated. A
 * colleague's contact counts only where both share a team key. Pure.
 */
export function judgeFirstContact(
  view: Interaction,
  others: readonly Interaction[],
): { at: number; seen: Seen } | null {
  if (!view.caseKey || view.endedAt === null || view.disposition === 'unset' || view.deleted) return null;
  const { startedAt, endedAt } = view;
  const starts = others
    .filter((other) => other.id !== view.id && !other.deleted && isSameCase(other, view))
    .filter((other) => other.agent === view.agent || (other.team !== null && other.team === view.team))
    .map((other) => other.startedAt);
  if (starts.some((at) => at < startedAt && at >= startedAt - AGAIN_WITHIN)) return null;
  const again = starts.some((at) => at > startedAt && at <= endedAt + AGAIN_WITHIN);
  return { at: endedAt + AGAIN_WITHIN, seen: seeWhether(RESOLVED.includes(view.disposition) && !again) };
}
