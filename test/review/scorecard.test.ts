import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listScoreItems } from '../../utils/review/list-score-items';
import { readScorecard, type ScoreItem } from '../../utils/review/scorecard';
import { wilsonInterval } from '../../utils/review/wilson-interval';
import { makeInteraction } from '../components/fake-services';

type Row = { prompt: string; shown: number; outcome: 'shown'; tick: 'text' | 'self' | null };
const row = (prompt: string, tick: Row['tick'], shown = 1): Row => ({
  prompt,
  shown,
  outcome: 'shown',
  tick,
});
const item = (prompt: string, foundation: ScoreItem['foundation'], weight = 1): ScoreItem => ({
  prompt,
  title: prompt,
  foundation,
  weight,
});
const contact = (id: string, ...prompts: Row[]) => makeInteraction({ id, prompts });

test('evidence and self-reported stand apart, weighted, with the cases behind them', () => {
  const contacts = [
    contact('c1', row('name', 'text'), row('thank', 'self')),
    contact('c2', row('name', null), row('thank', null)),
    contact('c3', row('name', 'text', 0), row('recap', null, 0)),
  ];
  const scores = readScorecard(contacts, [item('name', 'M', 3), item('thank', 'M'), item('recap', 'C')]);
  const warm = scores.find((score) => score.foundation === 'M');
  // Weights: 3 names (2 by text) and 2 thanks (1 self-reported): 6 of 11, with self 7 of 11.
  expect(warm?.evidence).toBeCloseTo(6 / 11);
  expect(warm?.withSelf).toBeCloseTo(7 / 11);
  expect(warm?.n).toBe(5);
  expect(warm?.items[0]?.moments.map((moment) => [moment.interaction, moment.standing])).toEqual([
    ['c1', 'text'],
    ['c2', 'open'],
    ['c3', 'text'],
  ]);
  const clear = scores.find((score) => score.foundation === 'C');
  expect(clear).toMatchObject({ n: 0, evidence: null, withSelf: null, interval: null });
});

test('with equal weights a score is its Wilson share, and never beyond what was done', () => {
  const tick = fc.constantFrom<Row['tick']>('text', 'self', null);
  fc.assert(
    fc.property(fc.array(tick, { minLength: 1, maxLength: 60 }), (ticks) => {
      const [score] = readScorecard(
        ticks.map((each, i) => contact(`c${i}`, row('a', each))),
        [item('a', 'E')],
      );
      const hits = ticks.filter((each) => each === 'text').length;
      expect(score?.evidence).toBeCloseTo(hits / ticks.length);
      expect(score?.interval?.low).toBeCloseTo(wilsonInterval(hits, ticks.length).low);
      expect(score?.withSelf ?? -1).toBeGreaterThanOrEqual(score?.evidence ?? 2);
      expect(score?.n).toBe(score?.items[0]?.moments.length);
    }),
  );
});

test('items are the prompts and the steps that name a foundation, each id once', () => {
  const prompt = { id: 'a', title: 'A', foundation: 'E' } as never;
  const steps = [
    { id: 'b', title: 'B', foundation: 'M', weight: 2 },
    { id: 'c', title: 'C' },
  ] as never;
  const books = [
    { prompts: [prompt], workspaces: [{ steps }] as never },
    { prompts: [prompt], workspaces: [] },
  ];
  expect(listScoreItems(books)).toEqual([
    { prompt: 'a', title: 'A', foundation: 'E', weight: 1 },
    { prompt: 'b', title: 'B', foundation: 'M', weight: 2 },
  ]);
});
