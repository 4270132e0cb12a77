import { z } from 'zod';
import { once } from '../model/once';
import { HEALTH_READERS, type SiteHealth } from '../model/reader-health';
import { changeSetting, readSetting, type Setting } from './setting';

const reader = once(() =>
  z.strictObject({
    found: z.boolean(),
    failed: z.boolean(),
    unique: z.boolean(),
    steady: z.boolean().nullable(),
    changes: z.boolean().nullable(),
  }),
);

/** Health by site profile; that of another version of a profile says nothing of this one. */
export type KeptHealth = Record<string, { version: number; readers: SiteHealth }>;

const healthSetting: Setting<KeptHealth> = {
  key: 'site-health',
  version: 1,
  schema: once(
    () =>
      z.record(
        z.string().max(60),
        z.strictObject({
          version: z.int(),
          readers: z.partialRecord(z.enum(HEALTH_READERS), reader()),
        }),
      ) as z.ZodType<KeptHealth>,
  ),
  first: {},
};

/** How the readers of every profile have done. */
export const readHealth = (): Promise<KeptHealth> => readSetting(healthSetting);

/** Keeps how the readers of one profile do; `known` = the profiles there are, others are forgotten. */
export async function saveHealth(
  id: string,
  health: KeptHealth[string],
  known: readonly string[],
): Promise<void> {
  await changeSetting(healthSetting, (all) => ({
    ...Object.fromEntries(Object.entries(all).filter(([each]) => known.includes(each))),
    [id]: health,
  }));
}
