/** Where and until when Bedside says nothing. `until` in epoch ms; null = until switched on again. */
export type Quiet = {
  everywhere: { until: number | null } | null;
  /** Origins on which Bedside is quiet. */
  sites: Record<string, { until: number | null }>;
  /** Tabs, dropped with the browser session. */
  tabs: Record<string, { until: number | null }>;
};

export const NOT_QUIET: Quiet = { everywhere: null, sites: {}, tabs: {} };

/** Is Bedside quiet for this origin and tab at `now` (epoch ms)? Returns which setting makes it so, or null. */
export function findQuiet(
  quiet: Quiet,
  origin: string | null,
  tab: number | null,
  now: number,
): 'everywhere' | 'site' | 'tab' | null {
  const holds = (q: { until: number | null } | null | undefined) =>
    q != null && (q.until === null || q.until > now);
  if (holds(quiet.everywhere)) return 'everywhere';
  if (origin !== null && holds(quiet.sites[origin])) return 'site';
  if (tab !== null && holds(quiet.tabs[String(tab)])) return 'tab';
  return null;
}
