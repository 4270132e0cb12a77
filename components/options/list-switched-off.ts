import type { Switches, SwitchPlace } from '../../utils/model/switches';

/** One prompt or rule that is off, and where. */
export type OffLine = { id: string; place: SwitchPlace; title: string };

/** Everything that is switched off, by title; what has no title (a rule of the coach) goes by its id. */
export function listSwitchedOffLines(switches: Switches, titles: Record<string, string>): OffLine[] {
  const line = (place: SwitchPlace) => (id: string) => ({ id, place, title: titles[id] ?? id });
  return [
    ...switches.me.map(line({ scope: 'me' })),
    ...Object.entries(switches.sites).flatMap(([origin, ids]) => ids.map(line({ scope: 'site', origin }))),
    ...Object.entries(switches.playbooks).flatMap(([playbook, ids]) =>
      ids.map(line({ scope: 'playbook', playbook })),
    ),
  ].sort((a, b) => a.title.localeCompare(b.title));
}
