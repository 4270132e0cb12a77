import { type Cell, makeCell } from './cell';
import { countInterval } from './count-interval';
import { findMedian } from './find-median';
import type { MeasureSort, Observation } from './measure';
import { type Interval, wilsonInterval } from './wilson-interval';

/** Below this many cases a figure stands in grey: a handful says little. */
export const FEW = 8;

/**
 * What some observations come to. `n` cases; `sum` of `of` (hits of cases, events of replies or words). `value` is a share
 * from 0 to 1, events per 100, or the middle value, with its 95 % interval; null when nothing was observed.
 */
export type Summary = { n: number; sum: number; of: number; found: (Interval & { value: number }) | null };

/** Sums up the observations of one measure. Returns no figure rather than 0 where there are none. */
export function summarize(
  sort: MeasureSort,
  observations: readonly Pick<Observation, 'value' | 'of'>[],
): Summary {
  return summarizeCell(sort, makeCell(sort, observations));
}

/** The same from a cell; null = nothing was observed. */
export function summarizeCell(sort: MeasureSort, cell: Cell | null): Summary {
  const [n = 0, sum = 0, of = 0] = cell ?? [];
  if (!cell || n === 0) return { n, sum, of, found: null };
  if (sort === 'rate') return { n, sum, of, found: { value: sum / n, ...wilsonInterval(sum, n) } };
  if (sort === 'median') {
    const { median, low, high } = findMedian(cell.slice(3));
    return { n, sum, of, found: { value: median, low, high } };
  }
  const { low, high } = countInterval(sum, of);
  return { n, sum, of, found: { value: (100 * sum) / of, low: 100 * low, high: 100 * high } };
}
