import { z } from 'zod';
import { once } from '../model/once';
import { NO_SWITCHES, type Switches, type SwitchPlace } from '../model/switches';
import { changeSetting, type Setting } from './setting';

const ids = once(() => z.array(z.string().max(60)).max(5000));

/** Prompts and rules switched off for me, on one site, or in one playbook. */
export const switchesSetting: Setting<Switches> = {
  key: 'switches',
  version: 1,
  schema: once(() =>
    z.strictObject({
      me: ids(),
      sites: z.record(z.string().max(300), ids()),
      playbooks: z.record(z.string().max(60), ids()).default({}),
    }),
  ),
  first: NO_SWITCHES,
};

/** Switches one prompt or rule off or on again at a place. Returns the switches after it. */
export function setSwitch(prompt: string, place: SwitchPlace, off: boolean): Promise<Switches> {
  const change = (list: string[] = []) => [...list.filter((id) => id !== prompt), ...(off ? [prompt] : [])];
  return changeSetting(switchesSetting, (switches) => {
    if (place.scope === 'me') return { ...switches, me: change(switches.me) };
    if (place.scope === 'site')
      return {
        ...switches,
        sites: { ...switches.sites, [place.origin]: change(switches.sites[place.origin]) },
      };
    const { playbook } = place;
    return {
      ...switches,
      playbooks: { ...switches.playbooks, [playbook]: change(switches.playbooks[playbook]) },
    };
  });
}
