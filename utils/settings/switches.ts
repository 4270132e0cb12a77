import { z } from 'zod';
import { NO_SWITCHES, type Switches } from '../model/switches';
import { changeSetting, type Setting } from './setting';

const ids = z.array(z.string().max(60)).max(5000);

/** Prompts and rules switched off for me, or on one site. */
export const switchesSetting: Setting<Switches> = {
  key: 'switches',
  version: 1,
  schema: z.strictObject({ me: ids, sites: z.record(z.string().max(300), ids) }),
  first: NO_SWITCHES,
};

/** Switches one prompt or rule off or on again: for me (`origin` null) or on one site. Returns the switches after it. */
export function setSwitch(prompt: string, origin: string | null, off: boolean): Promise<Switches> {
  const change = (list: string[]) => [...list.filter((id) => id !== prompt), ...(off ? [prompt] : [])];
  return changeSetting(switchesSetting, (switches) =>
    origin === null
      ? { ...switches, me: change(switches.me) }
      : { ...switches, sites: { ...switches.sites, [origin]: change(switches.sites[origin] ?? []) } },
  );
}
