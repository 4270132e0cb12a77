import { sayWhen } from './say-when';

export type Recapped = {
  /** What was promised, as it follows "I'll" ("ring you"), or null if only its kind is known. */
  action: string | null;
  due: number;
  kind: string;
};

/** What to say of a commitment of which only the kind is known. */
const ACTIONS: Record<string, string> = {
  callback: 'call you back',
  update: 'send you an update',
  refund: 'have your refund sent',
  ask: 'ask on your behalf and tell you the answer',
};

/**
 * Writes the sentence that restates the open commitments, earliest first: "To recap: I'll ring you by 3 pm today and
 * send you an update by noon tomorrow." Takes due times in epoch ms, `now`, the agent's IANA zone and locale; '' if
 * there are none. Throws RangeError on an unknown zone.
 */
export function recapSentence(
  commitments: readonly Recapped[],
  place: { now: number; timeZone: string; locale: string },
): string {
  const parts = [...commitments]
    .sort((a, b) => a.due - b.due)
    .map(({ action, due, kind }) => {
      const plain = action?.trim().replace(/[.!;,\s]+$/, '') || ACTIONS[kind] || 'get back to you';
      return `${plain} ${sayWhen(due, place)}`;
    });
  if (parts.length === 0) return '';
  const last = parts.pop() as string;
  const list = parts.length ? `${parts.join(', ')}${parts.length > 1 ? ',' : ''} and ${last}` : last;
  return `To recap: I'll ${list}.`;
}
