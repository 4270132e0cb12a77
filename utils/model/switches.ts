/** Prompts and rules a person has switched off: for herself, on one site (by origin), or in one playbook (by id). */
export type Switches = { me: string[]; sites: Record<string, string[]>; playbooks: Record<string, string[]> };

/** Where a switch holds: for me everywhere, on one site, or in one playbook. */
export type SwitchPlace =
  | { scope: 'me' }
  | { scope: 'site'; origin: string }
  | { scope: 'playbook'; playbook: string };

export const NO_SWITCHES: Switches = { me: [], sites: {}, playbooks: {} };

/** The ids that are off on this origin with this playbook. */
export function listSwitchedOff(
  switches: Switches,
  origin: string | null,
  playbook: string | null,
): Set<string> {
  const at = (lists: Record<string, string[]>, key: string | null) =>
    key !== null && Object.hasOwn(lists, key) ? (lists[key] ?? []) : [];
  return new Set([...switches.me, ...at(switches.sites, origin), ...at(switches.playbooks, playbook)]);
}
