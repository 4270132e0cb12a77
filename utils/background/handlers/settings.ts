import { makeId } from '../../browser/make-id';
import { notify } from '../../browser/notify';
import { changeLog } from '../../log/change-log';
import type { Quiet } from '../../model/quiet';
import { readAgent } from '../../settings/agent';
import { changeQuiet } from '../../settings/quiet';
import { setSwitch } from '../../settings/switches';
import type { Handlers } from '../route-message';

const HOUR = 3_600_000;

/** Quiet and switches. Who shows them is told by the storage's own change event (see background). */
export const settingsHandlers = {
  async 'desk.quiet'({ where }, { tab, origin }) {
    const now = Date.now();
    const always = { until: null };
    const change: Record<typeof where, (quiet: Quiet) => Quiet> = {
      everywhere: (quiet) => ({ ...quiet, everywhere: always }),
      hour: (quiet) => ({ ...quiet, everywhere: { until: now + HOUR } }),
      site: (quiet) => ({ ...quiet, sites: { ...quiet.sites, [origin]: always } }),
      tab: (quiet) => ({ ...quiet, tabs: { ...quiet.tabs, [tab]: always } }),
    };
    await changeQuiet(change[where], now);
    await notify(['quiet']);
    return { done: true };
  },

  async 'quiet.set'(quiet) {
    await changeQuiet(() => quiet, Date.now());
    await notify(['quiet']);
    return { done: true };
  },

  async 'desk.switch'({ prompt, scope, playbook, off }, { tab, origin }) {
    const places = {
      me: { scope: 'me' },
      site: { scope: 'site', origin },
      playbook: { scope: 'playbook', playbook },
    } as const;
    await setSwitch(prompt, places[scope], off);
    await notify(['switches'], tab);
    return { done: true };
  },

  async 'switch.set'({ prompt, place, off }) {
    const [id, at, agent] = [makeId(), Date.now(), await readAgent()];
    await setSwitch(prompt, place, off);
    await changeLog(({ add }) =>
      add([
        {
          id,
          at,
          agent: agent.id,
          interaction: null,
          kind: 'prompt.switched',
          prompt,
          scope: place.scope,
          off,
        },
      ]),
    );
    await notify(['switches']);
    return { done: true };
  },
} satisfies Partial<Handlers>;
