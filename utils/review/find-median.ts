import { type Interval, Z } from './wilson-interval';

/**
 * The median and its 95 % interval by ranks (Altman 1991): it asks nothing of how the values are spread. Under six values
 * the interval is all of them. `values` in any order, at least one.
 */
export function findMedian(values: readonly number[]): Interval & { median: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const at = (rank: number) => sorted[Math.min(n, Math.max(1, rank)) - 1] ?? 0;
  const reach = (Z * Math.sqrt(n)) / 2;
  return {
    median: (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2,
    low: at(Math.round(n / 2 - reach)),
    high: at(Math.round(1 + n / 2 + reach)),
  };
}
