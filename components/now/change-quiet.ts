import type { Quiet } from '../../utils/model/quiet';

export const QUIET_CHOICES = ['hour', 'tab', 'site', 'everywhere'] as const;
export type QuietChoice = (typeof QUIET_CHOICES)[number];
export type Here = { origin: string | null; tab: number | null; now: number };

/** The quiet settings after a choice. `hour` is everywhere for one hour; the others last until switched on again. */
export function addQuiet(quiet: Quiet, choice: QuietChoice, { origin, tab, now }: Here): Quiet {
  if (choice === 'hour') return { ...quiet, everywhere: { until: now + 3_600_000 } };
  if (choice === 'everywhere') return { ...quiet, everywhere: { until: null } };
  if (choice === 'site' && origin !== null)
    return { ...quiet, sites: { ...quiet.sites, [origin]: { until: null } } };
  if (choice === 'tab' && tab !== null)
    return { ...quiet, tabs: { ...quiet.tabs, [String(tab)]: { until: null } } };
  return quiet;
}

/** The quiet settings after everything that makes Bedside quiet here was lifted. */
export function liftQuiet(quiet: Quiet, { origin, tab }: Pick<Here, 'origin' | 'tab'>): Quiet {
  const { [origin ?? '']: _site, ...sites } = quiet.sites;
  const { [String(tab)]: _tab, ...tabs } = quiet.tabs;
  return { everywhere: null, sites, tabs };
}
