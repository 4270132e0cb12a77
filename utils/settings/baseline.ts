import { z } from 'zod';
import { once } from '../model/once';
import { changeSetting, type Setting } from './setting';

/** A stretch in which Bedside only measured. `until` = its planned or actual end; times epoch ms. */
export type Baseline = { from: number; until: number };

const time = once(() => z.number().min(0));

/** The baselines of this install, oldest first (practice 004-9: data before help, so that help can be judged). */
export const baselineSetting: Setting<Baseline[]> = {
  key: 'baseline',
  version: 1,
  schema: once(() => z.array(z.strictObject({ from: time(), until: time() })).max(200)),
  first: [],
};

/** Whether prompts are off at `now` because a baseline is being taken. Pure. */
export function isSilent(baselines: readonly Baseline[], now: number): boolean {
  return baselines.some(({ from, until }) => from <= now && now < until);
}

/** Begins a baseline of some days at `now`; one that is running goes on to the new end. */
export async function beginBaseline(days: number, now: number): Promise<void> {
  const until = now + days * 24 * 3_600_000;
  await changeSetting(baselineSetting, (all) => {
    const running = all.find((each) => isSilent([each], now));
    return running
      ? all.map((each) => (each === running ? { ...each, until } : each))
      : [...all, { from: now, until }];
  });
}

/** Ends the running baseline at `now`; what was measured stays. */
export async function endBaseline(now: number): Promise<void> {
  await changeSetting(baselineSetting, (all) =>
    all.map((each) => (isSilent([each], now) ? { ...each, until: now } : each)),
  );
}
