import type { CaseReading } from '../model/case-reading';
import type { Signals } from '../model/signal';

const HOUR = 3_600_000;

/**
 * The facts about the thread. Where the page shows no messages they are left out, not set to 0. `now` in epoch ms.
 * What the customer's words tell is read in the background, from `latestWords`.
 */
export function signalsOfCase({ messages, channel, phi }: CaseReading, now: number): Signals {
  const signals: Signals = { channel, phi };
  if (messages.length === 0) return signals;
  const waiting = afterLastAnswer(messages).find((m) => m.side === 'customer');
  signals.threadLength = messages.length;
  signals.customerMessages = messages.filter((m) => m.side === 'customer').length;
  signals.agentMessages = messages.filter((m) => m.side === 'agent').length;
  if (waiting?.at) signals.hoursSinceCustomer = Math.max(0, Math.floor((now - waiting.at) / HOUR));
  return signals;
}

/** What the customer wrote since our last answer, else their last message. At most 20,000 characters each. */
export function latestWords({ messages }: CaseReading): string[] {
  const fresh = afterLastAnswer(messages).filter((m) => m.side === 'customer');
  const said = fresh.length ? fresh : messages.filter((m) => m.side === 'customer').slice(-1);
  return said.slice(-10).map((m) => m.text.slice(0, 20_000));
}

function afterLastAnswer(messages: CaseReading['messages']): CaseReading['messages'] {
  return messages.slice(messages.findLastIndex((m) => m.side === 'agent') + 1);
}
