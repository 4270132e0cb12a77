import type { Commitment } from '../model/commitment';
import { recapSentence } from './recap-sentence';

/** What is between colleagues, or over in minutes at the desk, is not restated to the customer. */
const WITHIN: readonly Commitment['kind'][] = ['hand-off', 'wait'];

/**
 * Restates a case's open promises in one sentence, in words where they are kept (`actions`, by id; what was asked of somebody else is not
 * ours to promise, so of an `ask` only that we ask); '' when none is
 * open. `place` as in recapSentence; the sentence is English, so another locale is taken as en-GB.
 */
export function recapOpen(
  commitments: readonly Commitment[],
  actions: Readonly<Record<string, string>>,
  place: { now: number; timeZone: string; locale: string },
): string {
  const open = commitments.filter((c) => c.status === 'open' && !c.deleted && !WITHIN.includes(c.kind));
  const locale = place.locale.startsWith('en') ? place.locale : 'en-GB';
  return recapSentence(
    open.map((c) => ({
      action: c.kind === 'ask' ? null : (actions[c.id] ?? null),
      due: c.dueAt,
      kind: c.kind,
    })),
    { ...place, locale },
  );
}
