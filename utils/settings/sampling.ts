import { z } from 'zod';
import { makeId } from '../browser/make-id';
import { once } from '../model/once';
import { RISKS } from '../review/find-risks';
import { FIRST_PLAN, type SamplingPlan } from '../review/sampling-plan';
import { changeSetting, readSetting, type Setting } from './setting';

const samplingSetting: Setting<SamplingPlan> = {
  key: 'sampling',
  version: 1,
  schema: once(() =>
    z.strictObject({
      perWeek: z.int().min(0).max(50),
      riskShare: z.number().min(0).max(1),
      risks: z.array(z.enum(RISKS)).max(RISKS.length),
      seed: z.string().max(64),
    }),
  ),
  first: FIRST_PLAN,
};

/** The plan by which a lead reviews contacts. */
export function readPlan(): Promise<SamplingPlan> {
  return readSetting(samplingSetting);
}

/** Changes the plan. Its seed is made at the first change and stays, so that nobody can choose what is drawn. */
export async function savePlan(plan: Omit<SamplingPlan, 'seed'>): Promise<void> {
  const seed = makeId();
  await changeSetting(samplingSetting, (before) => ({ ...plan, seed: before.seed || seed }));
}
