import { SIGNALS, type SignalName, type SignalSort, type Signals, type SignalVector } from '../model/signal';

/** The signals back from the log's numbers; the inverse of toVector. Names this build does not know are left out. */
export function fromVector(vector: SignalVector): Signals {
  const signals: Signals = {};
  for (const [name, value] of Object.entries(vector) as [SignalName, number][]) {
    if (!Object.hasOwn(SIGNALS, name)) continue;
    const sort: SignalSort = SIGNALS[name];
    if (sort.kind === 'flag') signals[name] = value === 1;
    else if (sort.kind === 'count') signals[name] = value;
    else if (sort.kind === 'choice') signals[name] = sort.values[value] ?? '';
    else signals[name] = sort.values.filter((_, i) => Math.floor(value / 2 ** i) % 2 === 1);
  }
  return signals;
}
