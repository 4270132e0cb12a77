import type { Commitment } from '../model/commitment';
import { recapSentence } from './recap-sentence';

/**
 * Restates a case's open promises in one sentence, in words where they are kept (`actions`, by id); '' when none is
 * open. `place` as in recapSentence; the sentence is English, so another locale is taken as en-GB.
 */
export function recapOpen(
  commitments: readonly Commitment[],
  actions: Readonly<Record<string, string>>,
  place: { now: number; timeZone: string; locale: string },
): string {
  const open = commitments.filter((c) => c.status === 'open' && !c.deleted);
  const locale = place.locale.startsWith('en') ? place.locale : 'en-GB';
  return recapSentence(
    open.map((c) => ({ action: actions[c.id] ?? null, due: c.dueAt, kind: c.kind })),
    { ...place, locale },
  );
}
