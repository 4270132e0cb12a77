import { type Interval, Z } from './wilson-interval';

/**
 * The 95 % interval of a rate of events: `count` of them over an exposure of `of` (replies, words). Byar's approximation of
 * the exact Poisson limits (Breslow and Day 1987). Returns events per unit of exposure; `of` above 0.
 */
export function countInterval(count: number, of: number): Interval {
  const next = count + 1;
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count))) ** 3;
  const high = next * (1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next))) ** 3;
  return { low: low / of, high: high / of };
}
