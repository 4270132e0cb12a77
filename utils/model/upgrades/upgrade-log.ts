/** Each step brings a log file from its format to the next; the key is the format it starts from. Never changed once released. */
const STEPS: Record<number, (file: Record<string, unknown>) => Record<string, unknown>> = {};

/** A log file of any earlier format (`from`) in the present one. Pure; unknown formats stay as they are and fail validation. */
export function upgradeLog(file: unknown, from: number): unknown {
  let upgraded = file as Record<string, unknown>;
  for (let step = STEPS[from], format = from; step; step = STEPS[++format]) upgraded = step(upgraded);
  return upgraded;
}
