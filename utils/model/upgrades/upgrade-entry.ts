/** An entry of a log file, as a released format had it. */
type Step = (list: 'events' | 'personal', entry: unknown) => unknown;

/** Each step brings an entry from its format to the next; the key is the format it starts from. Never changed once released. */
const STEPS: Record<number, Step> = {};

/** An entry of a file of any earlier format (`from`) in the present one. Pure; what is unknown stays as it is and fails validation. */
export function upgradeEntry(list: 'events' | 'personal', entry: unknown, from: number): unknown {
  let upgraded = entry;
  for (let step = STEPS[from], format = from; step; step = STEPS[++format]) upgraded = step(list, upgraded);
  return upgraded;
}
