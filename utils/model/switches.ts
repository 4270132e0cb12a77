/** Prompts and rules a person has switched off: for herself, or on one site (by origin). */
export type Switches = { me: string[]; sites: Record<string, string[]> };

export const NO_SWITCHES: Switches = { me: [], sites: {} };

/** The ids that are off on this origin. */
export function listSwitchedOff(switches: Switches, origin: string | null): Set<string> {
  return new Set([...switches.me, ...(origin === null ? [] : (switches.sites[origin] ?? []))]);
}
