import { type Interval, Z } from './wilson-interval';

/**
 * The median and its 95 % interval by ranks (Altman 1991): it asks nothing of how the values are spread. Under six values
 * the interval is all of them. `counted` = value, how often, value, how often …, smallest value first; at least one.
 */
export function findMedian(counted: readonly number[]): Interval & { median: number } {
  let n = 0;
  for (let i = 1; i < counted.length; i += 2) n += counted[i] ?? 0;
  const at = (rank: number) => {
    let left = Math.min(n, Math.max(1, rank));
    for (let i = 0; i < counted.length; i += 2) {
      left -= counted[i + 1] ?? 0;
      if (left <= 0) return counted[i] ?? 0;
    }
    return 0;
  };
  const reach = (Z * Math.sqrt(n)) / 2;
  return {
    median: (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2,
    low: at(Math.round(n / 2 - reach)),
    high: at(Math.round(1 + n / 2 + reach)),
  };
}
