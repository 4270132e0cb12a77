import type { SignalName, Signals, SignalVector } from '../model/signal';
import { SIGNAL_VALUES } from '../model/signal-values';

const VALUES: Partial<Record<SignalName, readonly string[]>> = SIGNAL_VALUES;

/** The signals as numbers for the log: flags 0/1, choices their place in the list, several values as a bit set. */
export function toVector(signals: Signals): SignalVector {
  const vector: SignalVector = {};
  for (const [name, value] of Object.entries(signals) as [SignalName, unknown][]) {
    const values = VALUES[name] ?? [];
    if (typeof value === 'boolean') vector[name] = value ? 1 : 0;
    else if (typeof value === 'number') vector[name] = value;
    else if (typeof value === 'string') vector[name] = values.indexOf(value);
    else if (Array.isArray(value))
      vector[name] = value.reduce((bits: number, v) => bits + 2 ** values.indexOf(String(v)), 0);
  }
  return vector;
}
