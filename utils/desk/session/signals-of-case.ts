import type { CaseReading } from '../../model/case-reading';
import type { Signals } from '../../model/signal';
import type { Readers } from './readers';

const HOUR = 3_600_000;

/** The facts about the thread and the customer. Where the page shows no messages they are left out, not set to 0. `now` in epoch ms. */
export function signalsOfCase(reading: CaseReading, readers: Readers, now: number): Signals {
  const { messages } = reading;
  const signals: Signals = { channel: reading.channel, phi: reading.phi };
  if (reading.shownName !== null)
    signals.nameKnown = readers.readName(reading.shownName).addressAs.length > 0;
  if (messages.length === 0) return signals;
  const customer = messages.filter((m) => m.side === 'customer');
  const lastAgent = messages.findLastIndex((m) => m.side === 'agent');
  const waiting = messages.slice(lastAgent + 1).find((m) => m.side === 'customer');
  signals.threadLength = messages.length;
  signals.customerMessages = customer.length;
  signals.agentMessages = messages.filter((m) => m.side === 'agent').length;
  if (waiting?.at) signals.hoursSinceCustomer = Math.max(0, Math.floor((now - waiting.at) / HOUR));
  const fresh = messages.slice(lastAgent + 1).filter((m) => m.side === 'customer');
  const said = (fresh.length ? fresh : customer.slice(-1)).map((m) => m.text);
  return { ...signals, ...readers.readCustomer(said) };
}
