import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCell } from '../../utils/review/cell';
import { countInterval } from '../../utils/review/count-interval';
import { findMedian } from '../../utils/review/find-median';
import { wilsonInterval } from '../../utils/review/wilson-interval';

describe('wilsonInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published limits for %i of %i', (hits, n, low, high) => {
    const found = wilsonInterval(hits, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (n, some) => {
        const hits = Math.min(some, n);
        const { low, high } = wilsonInterval(hits, n);
        const other = wilsonInterval(n - hits, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(hits / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / n - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
        expect(other.low).toBeCloseTo(1 - high, 9);
      }),
    );
  });
});

describe('countInterval', () => {
  // Exact Poisson limits, e.g. Ulm 1990; Byar's approximation lies within one in a hundred of them from 5 on.
  it.each([
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [100, 81.364, 121.6273],
  ])('is close to the exact limits for %i events', (count, low, high) => {
    const found = countInterval(count, 1);
    expect(Math.abs(found.low - low) / low).toBeLessThan(0.01);
    expect(Math.abs(found.high - high) / high).toBeLessThan(0.01);
  });

  it('begins at 0 when nothing was counted, and scales with the exposure', () => {
    expect(countInterval(0, 50).low).toBe(0);
    expect(countInterval(0, 50).high).toBeGreaterThan(0.07);
    expect(countInterval(12, 300).high).toBeCloseTo(countInterval(12, 1).high / 300, 12);
  });
});

/** Values as findMedian takes them: counted, smallest first. */
const counted = (values: number[]) =>
  (
    makeCell(
      'median',
      values.map((value) => ({ value, of: 1 })),
    ) ?? []
  ).slice(3);

describe('findMedian', () => {
  // Ranks of Altman, Practical Statistics for Medical Research (1991), table B11: 10 → 2 and 9, 25 → 8 and 18.
  it.each([
    [10, 5.5, 2, 9],
    [25, 13, 8, 18],
  ])('of 1 to %i is %d, with the ranks of the table', (n, median, low, high) => {
    const values = Array.from({ length: n }, (_, i) => n - i);
    expect(findMedian(counted(values))).toEqual({ median, low, high });
  });

  it('of few values is as wide as they are', () => {
    expect(findMedian(counted([7]))).toEqual({ median: 7, low: 7, high: 7 });
    expect(findMedian(counted([9, 1, 5]))).toEqual({ median: 5, low: 1, high: 9 });
  });
});
