import { z } from 'zod';
import { localDay } from '../model/local-day';
import { once } from '../model/once';
import { changeSetting, readSetting, type Setting } from './setting';

/** The local day (YYYY-MM-DD) on which this agent was shown a story last. */
const storySetting: Setting<{ day: string }> = {
  key: 'story-day',
  version: 1,
  schema: once(() => z.strictObject({ day: z.string().max(10) })),
  first: { day: '' },
};

/** The story of the day by its id: each day the next one; null when there is none or one was shown today. `now` in epoch ms. */
export async function chooseStory(stories: readonly { id: string }[], now: number): Promise<string | null> {
  const today = localDay(now);
  if (stories.length === 0 || (await readSetting(storySetting)).day === today) return null;
  const days = Math.floor(Date.parse(`${today}T00:00:00Z`) / 86_400_000);
  return stories[days % stories.length]?.id ?? null;
}

/** A story was shown: no other one today. `now` in epoch ms. */
export async function noteStory(now: number): Promise<void> {
  await changeSetting(storySetting, () => ({ day: localDay(now) }));
}
