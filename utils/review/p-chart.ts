/** A point's limits: inside them chance alone explains it. */
export type Limits = { centre: number; low: number; high: number };

/**
 * Limits of a p-chart (Shewhart 1931): the share over all weeks, three standard errors of each week's own size to both
 * sides, within 0 and 1. `weeks` with `n` above 0; returns one entry for each.
 */
export function limitShares(weeks: readonly { hits: number; n: number }[]): Limits[] {
  const n = weeks.reduce((sum, week) => sum + week.n, 0);
  const centre = weeks.reduce((sum, week) => sum + week.hits, 0) / n;
  return weeks.map((week) => {
    const reach = 3 * Math.sqrt((centre * (1 - centre)) / week.n);
    return { centre, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
  });
}
