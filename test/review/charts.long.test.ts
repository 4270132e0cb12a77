import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../utils/review/all-measures';
import { judgeTrend } from '../../utils/review/judge-trend';
import type { MeasureSort, Observation } from '../../utils/review/measure';
import { limitShares } from '../../utils/review/p-chart';
import { splitDays, WEEK, type Week } from '../../utils/review/weekly';
import { limitValues } from '../../utils/review/xmr-chart';
import { makeRandom } from '../../utils/sample-log/random';
import { USUAL_PLAN } from '../../utils/sample-log/sample-plan';
import { foldAll } from '../log/fold-all';
import { daysOf } from './board-of';
import { generateLog } from './generate-log';
import { splitWeeks } from './split-weeks';

// Montgomery, Introduction to Statistical Quality Control: juice cans, 30 samples of 50 (example 7.1).
const CANS = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
];
// The same book: viscosity of 15 batches of primer (example 6.5).
const PRIMER = [
  33.75, 33.05, 34.0, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33.0, 33.54, 33.12, 33.84,
];

/** The midnight before the made-up logs end: their last day is not over. */
const TODAY = new Date(USUAL_PLAN.end).setHours(0, 0, 0, 0);

/** Weeks of rates as `splitWeeks` gives them. */
const weeksOf = (hits: readonly number[], n: number): Week[] => {
  const observations = hits.flatMap((count, week) =>
    Array.from({ length: n }, (_, i): Observation => ({ at: week * WEEK, value: i < count ? 1 : 0, of: 1 })),
  );
  return splitWeeks('rate', observations, hits.length * WEEK, hits.length);
};
const changesIn = (sort: MeasureSort, weeks: Week[]) =>
  judgeTrend(sort, weeks).flatMap((point, i) => (point.verdict === 'change' ? [i + 1] : []));

describe('limits', () => {
  it('of a p-chart are those of the textbook', () => {
    const [limits] = limitShares(CANS.map((hits) => ({ hits, n: 50 })));
    expect(limits?.centre).toBeCloseTo(0.2313, 4);
    expect(limits?.low).toBeCloseTo(0.0524, 3);
    expect(limits?.high).toBeCloseTo(0.4102, 3);
  });

  it('of an XmR chart are those of the textbook', () => {
    const { centre, low, high } = limitValues(PRIMER);
    expect(centre).toBeCloseTo(33.52, 2);
    expect(low).toBeCloseTo(32.24, 1);
    expect(high).toBeCloseTo(34.8, 1);
  });

  it('are wider where a week has fewer cases, and stay within 0 and 1', () => {
    const [many, few] = limitShares([
      { hits: 90, n: 100 },
      { hits: 9, n: 10 },
    ]);
    expect(few?.low).toBeLessThan(many?.low ?? 0);
    expect(few?.high).toBe(1);
  });
});

describe('judgeTrend', () => {
  it('finds the two samples of the textbook that are out of control', () => {
    expect(changesIn('rate', weeksOf(CANS, 50))).toEqual([15, 23]);
  });

  it('calls the eighth week in a row on one side a change', () => {
    const hits = [...Array(8).fill(22), ...Array(8).fill(27)];
    expect(changesIn('rate', weeksOf(hits, 50))).toEqual([8, 16]);
  });

  it('says noise where every week is the same', () => {
    const points = judgeTrend('rate', weeksOf(Array(10).fill(5), 10));
    expect(new Set(points.map((p) => p.verdict))).toEqual(new Set(['noise']));
  });

  it('judges neither a week of few cases nor a short trend', () => {
    expect(judgeTrend('rate', weeksOf([5, 5, 5, 5, 5, 5, 0], 10)).every((p) => p.verdict === null)).toBe(
      true,
    );
    const few = weeksOf(Array(12).fill(5), 7);
    expect(judgeTrend('rate', few).every((p) => p.verdict === null && p.limits === null)).toBe(true);
  });
});

describe('on twenty weeks without change', () => {
  const RUNS = 300;
  const random = makeRandom(20);
  const draw: Record<MeasureSort, (mean: number) => number> = {
    rate: (share) => (random.chance(share) ? 1 : 0),
    per100: (mean) => (random.chance(mean) ? random.whole(1, 2) : 0),
    median: (middle) => middle + random.next() + random.next() + random.next(),
  };

  it.each([
    ['rate', 0.5, 8],
    ['rate', 0.9, 10],
    ['rate', 0.98, 25],
    ['rate', 0.01, 8],
    ['rate', 0.995, 8],
    ['per100', 0.01, 10],
    ['rate', 0.1, 60],
    ['rate', 0.75, 400],
    ['per100', 0.05, 40],
    ['per100', 0.3, 100],
    ['median', 8, 12],
    ['median', 8, 100],
  ] as const)('%s around %d, %i cases a week: fewer than one false change', (sort, mean, n) => {
    let changes = 0;
    for (let run = 0; run < RUNS; run++) {
      const observations = Array.from(
        { length: 20 * n },
        (_, i): Observation => ({
          at: Math.floor(i / n) * WEEK,
          value: draw[sort](mean),
          of: 1,
        }),
      );
      changes += changesIn(sort, splitWeeks(sort, observations, 20 * WEEK, 20)).length;
    }
    expect(changes / RUNS).toBeLessThan(1);
  });

  it('every measure of a made-up log: fewer than one false change', () => {
    const found = new Map<string, number>();
    const seeds = [1, 2, 3, 4];
    for (const seed of seeds) {
      const events = generateLog({ interactions: 2000, seed, days: 140 });
      const days = daysOf(foldAll(events).contributions, USUAL_PLAN.end);
      for (const { id, sort } of MEASURES) {
        const cells = days.flatMap(({ at, cells: { [id]: cell } }) => (cell ? [{ at, cell }] : []));
        const changes = changesIn(sort, splitDays(sort, cells, TODAY, 20)).length;
        found.set(id, (found.get(id) ?? 0) + changes / seeds.length);
      }
    }
    expect([...found].filter(([, changes]) => changes >= 1)).toEqual([]);
    expect(found.size).toBe(MEASURES.length);
  });
});
