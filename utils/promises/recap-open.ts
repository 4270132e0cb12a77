import type { Commitment } from '../model/commitment';
import { isForCustomer } from './is-for-customer';
import { recapSentence } from './recap-sentence';

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
  const open = commitments.filter((c) => c.status === 'open' && !c.deleted && isForCustomer(c));
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
