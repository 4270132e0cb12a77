import { z } from 'zod';
import { once } from '../model/once';
import { NOT_DOWN, type SystemDown } from '../model/system-down';
import { changeSetting, type Setting } from './setting';

/** The most callbacks that are kept in the list. */
const MOST_WAITING = 2000;

export const systemDownSetting: Setting<SystemDown> = {
  key: 'system-down',
  version: 1,
  schema: once(() =>
    z.strictObject({
      since: z.int().min(0).nullable(),
      waiting: z.array(z.string().max(64)).max(MOST_WAITING),
    }),
  ),
  first: NOT_DOWN,
};

/** Switches the mode on (a second time changes nothing) or off; who waits stays in the list. `now` in epoch ms. */
export function setSystemDown(down: boolean, now: number): Promise<SystemDown> {
  return changeSetting(systemDownSetting, ({ since, waiting }) => ({
    since: down ? (since ?? now) : null,
    waiting,
  }));
}

/** Adds a callback to those that wait for the system, while it is down; drops those in `over`. */
export function addWaiting(id: string, over: readonly string[]): Promise<SystemDown> {
  return changeSetting(systemDownSetting, ({ since, waiting }) => {
    const others = waiting.filter((each) => each !== id && !over.includes(each));
    return { since, waiting: [...others, ...(since === null ? [] : [id])].slice(-MOST_WAITING) };
  });
}
