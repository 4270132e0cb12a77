import { FEW, type Summary } from './summarize';
import type { Interval } from './wilson-interval';

/** Before, after, and how far apart they are. `difference` = after − before with its 95 % interval. */
export type Comparison = {
  before: Summary;
  after: Summary;
  difference: (Interval & { value: number }) | null;
  /** `too-few` under eight cases on a side; `change` where the interval of the difference leaves 0 out. */
  verdict: 'too-few' | 'noise' | 'change';
};

/**
 * Two figures with intervals of their own compared: the interval of the difference by the squares-and-add method (Newcombe
 * 1998 for shares; Zou and Donner 2008 for any figure that has an interval). Pure.
 */
export function compareFigures(before: Summary, after: Summary): Comparison {
  const [a, b] = [before.found, after.found];
  if (!a || !b) return { before, after, difference: null, verdict: 'too-few' };
  const value = b.value - a.value;
  const difference = {
    value,
    low: value - Math.hypot(b.value - b.low, a.high - a.value),
    high: value + Math.hypot(b.high - b.value, a.value - a.low),
  };
  if (before.n < FEW || after.n < FEW) return { before, after, difference, verdict: 'too-few' };
  return {
    before,
    after,
    difference,
    verdict: difference.low > 0 || difference.high < 0 ? 'change' : 'noise',
  };
}
