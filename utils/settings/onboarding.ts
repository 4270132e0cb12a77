import { z } from 'zod';
import { once } from '../model/once';
import type { Setting } from './setting';

/** How far the welcome page came. Steps are the page's own names; `doneAt` in epoch ms. */
export type Onboarding = { steps: string[]; doneAt: number | null };

export const onboardingSetting: Setting<Onboarding> = {
  key: 'onboarding',
  version: 1,
  schema: once(() =>
    z.strictObject({ steps: z.array(z.string().max(40)).max(20), doneAt: z.int().nullable() }),
  ),
  first: { steps: [], doneAt: null },
};
