import type { Quiet } from '../../utils/model/quiet';

/** One place where Bedside is quiet. `origin` null = everywhere; `lift` = the settings without this line. */
export type QuietLine = { origin: string | null; until: number | null; lift: Quiet };

/** Where Bedside is quiet at `now` (epoch ms), everywhere first. Tabs are left out: they go with the tab. */
export function listQuietLines(quiet: Quiet, now: number): QuietLine[] {
  const holds = (until: number | null) => until === null || until > now;
  const sites = Object.entries(quiet.sites).flatMap(([origin, { until }]) => {
    const { [origin]: _, ...others } = quiet.sites;
    return holds(until) ? [{ origin, until, lift: { ...quiet, sites: others } }] : [];
  });
  const all = quiet.everywhere;
  if (all === null || !holds(all.until)) return sites;
  return [{ origin: null, until: all.until, lift: { ...quiet, everywhere: null } }, ...sites];
}
