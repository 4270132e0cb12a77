import type { ContactFacts } from './collect-facts';
import { type Observation, observeWhether } from './measure';

/** A matter that comes up again within this time was not resolved, in ms (the usual seven days). */
export const AGAIN_WITHIN = 7 * 24 * 3_600_000;

const RESOLVED: readonly string[] = ['resolved', 'answered', 'no-answer-needed'];

/**
 * Of the first contacts about a case, those resolved for good: said to be, and no contact about the same case within seven
 * days of the end. Left out: follow-ups, contacts whose end nobody stated, and those that ended less than seven days before `now`.
 */
export function observeFirstContacts(contacts: readonly ContactFacts[], now: number): Observation[] {
  const starts = new Map<string, number[]>();
  for (const { view } of contacts)
    if (view.caseKey) starts.set(view.caseKey, [...(starts.get(view.caseKey) ?? []), view.startedAt]);
  return contacts.flatMap(({ view }) => {
    if (!view.caseKey || view.endedAt === null || view.disposition === 'unset') return [];
    const { startedAt, endedAt } = view;
    if (endedAt + AGAIN_WITHIN > now) return [];
    const others = starts.get(view.caseKey) ?? [];
    if (others.some((at) => at < startedAt && at >= startedAt - AGAIN_WITHIN)) return [];
    const again = others.some((at) => at > startedAt && at <= endedAt + AGAIN_WITHIN);
    return [observeWhether(startedAt, RESOLVED.includes(view.disposition) && !again)];
  });
}
