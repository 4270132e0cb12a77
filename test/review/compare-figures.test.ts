import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFigures } from '../../utils/review/compare-figures';
import { summarize } from '../../utils/review/summarize';

const share = (hits: number, n: number) =>
  summarize(
    'rate',
    Array.from({ length: n }, (_, i) => ({ at: i, value: i < hits ? 1 : 0, of: 1 })),
  );

test('the interval of a difference of shares is the published one (Newcombe 1998, method 10: 56/70 and 48/80)', () => {
  const { difference, verdict } = compareFigures(share(48, 80), share(56, 70));
  expect(difference?.value).toBeCloseTo(0.2, 10);
  expect(difference?.low).toBeCloseTo(0.0524, 4);
  expect(difference?.high).toBeCloseTo(0.3339, 4);
  expect(verdict).toBe('change');
});

test('under eight cases on a side nothing is said, however large the difference', () => {
  expect(compareFigures(share(0, 40), share(7, 7)).verdict).toBe('too-few');
  expect(compareFigures(share(0, 0), share(30, 40))).toMatchObject({ verdict: 'too-few', difference: null });
});

test('the same figures on both sides are noise, and the other way round is the mirror image', () => {
  const counts = fc.integer({ min: 8, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(counts, counts, ([a, n], [b, m]) => {
      expect(compareFigures(share(a, n), share(a, n)).verdict).toBe('noise');
      const there = compareFigures(share(a, n), share(b, m)).difference;
      const back = compareFigures(share(b, m), share(a, n)).difference;
      expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 9);
      expect(there?.value).toBeCloseTo(-(back?.value ?? 0), 9);
    }),
  );
});

test('without any change, about one comparison in twenty says change', () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const draw = (n: number) => share(Array.from({ length: n }, random).filter((x) => x < 0.6).length, n);
  const runs = 2000;
  const changes = Array.from({ length: runs }, () => compareFigures(draw(60), draw(90))).filter(
    ({ verdict }) => verdict === 'change',
  ).length;
  expect(changes / runs).toBeLessThan(0.065);
  expect(changes / runs).toBeGreaterThan(0.02);
});
