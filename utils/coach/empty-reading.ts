import type { ParsedName } from '../model/parsed-name';
import { REPLY_FAULTS } from '../model/reply-fault';
import type { Signals } from '../model/signal';
import { SIGNAL_OF_MOVE } from './signal-of-move';

/** Categories of findings that are signals too, counted even when there are none. */
export const COUNTED = [...REPLY_FAULTS, 'jargon'] as const;

/**
 * The signals of a draft in which nothing is written yet: that is known, not unknown. To a customer who writes in another
 * language (`language` of the case) nothing is asked that hangs on English words.
 */
export function readNothing(name: ParsedName | null, language: Signals['language']): Signals {
  const signals: Signals = { gaps: 0, ...(name && { nameUses: 0 }) };
  if (language === 'not-english') return signals;
  for (const category of COUNTED) signals[category] = 0;
  for (const signal of Object.values(SIGNAL_OF_MOVE)) signals[signal] = false;
  return signals;
}
