import { SIGNALS, type SignalName, type SignalSort, type Signals, type SignalVector } from '../model/signal';

/** The signals as numbers for the log: flags 0/1, choices their place in the list, several values as a bit set. */
export function toVector(signals: Signals): SignalVector {
  const vector: SignalVector = {};
  for (const [name, value] of Object.entries(signals) as [SignalName, unknown][]) {
    const sort: SignalSort = SIGNALS[name];
    if (typeof value === 'boolean') vector[name] = value ? 1 : 0;
    else if (typeof value === 'number') vector[name] = value;
    else if (sort.kind === 'choice') vector[name] = sort.values.indexOf(String(value));
    else if (sort.kind === 'many' && Array.isArray(value))
      vector[name] = value.reduce((bits: number, v) => bits + 2 ** sort.values.indexOf(String(v)), 0);
  }
  return vector;
}
