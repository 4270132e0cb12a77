import { z } from 'zod';
import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import { readOwnOpen } from '../log/read/read-own-open';
import { localDay } from '../model/local-day';
import { once } from '../model/once';
import { changeSetting, readSetting, type Setting } from '../settings/setting';
import { showNotification } from './show-notification';

/** The notification with the day's promises. */
const DUE_DAY = 'due-day';

/** Nobody is told before this hour of the local clock. */
const FROM_HOUR = 7;

/** The local day that was told last, as YYYY-MM-DD. */
const toldSetting: Setting<{ day: string }> = {
  key: 'day-told',
  version: 1,
  schema: once(() => z.strictObject({ day: z.string().max(10) })),
  first: { day: '' },
};

/**
 * Once a day, when the browser is first in use from seven o'clock on: how many promises are due today and how many are
 * past their time. Says nothing on a day with none. `now` in epoch ms. Returns whether it was told.
 */
export function announceDay(now: number): Promise<boolean> {
  return takeTurns('announce-day', async () => {
    const day = localDay(now);
    if (new Date(now).getHours() < FROM_HOUR || (await readSetting(toldSetting)).day === day) return false;
    // What was promised today is still fresh; the day's call is for what was promised before.
    const open = (await readOwnOpen()).filter(({ madeAt }) => localDay(madeAt) !== day);
    await changeSetting(toldSetting, () => ({ day }));
    const overdue = open.filter(({ dueAt }) => dueAt < now).length;
    const today = open.filter(({ dueAt }) => dueAt >= now && localDay(dueAt) === day).length;
    if (overdue + today === 0) return false;
    const say = (key: string, count: number) => browser.i18n.getMessage(key as never, [String(count)]);
    await showNotification(DUE_DAY, say('announceDay', today), say('announceOverdueCount', overdue));
    return true;
  });
}
