import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCauses } from '../../utils/review/count-causes';
import { rankHours } from '../../utils/review/rank-hours';
import { makeCommitment, makeInteraction } from '../components/fake-services';

const tagged = (cause?: string) => makeInteraction(cause ? { tags: { cause } } : {});

test('causes come the most frequent first, with their share and the sum up to them', () => {
  const contacts = ['late', 'bill', 'late', 'part', 'late', 'bill'].map(tagged);
  expect(countCauses([...contacts, tagged()], 'cause')).toEqual([
    { tag: 'late', count: 3, share: 0.5, upTo: 0.5 },
    { tag: 'bill', count: 2, share: 1 / 3, upTo: 5 / 6 },
    { tag: 'part', count: 1, share: 1 / 6, upTo: 1 },
  ]);
  expect(countCauses([tagged('late')], 'constructor')).toEqual([]);
});

const HOUR = 3_600_000;
const place = (at: number) => ({
  weekday: Math.floor(at / (24 * HOUR)) % 7,
  hour: Math.floor(at / HOUR) % 24,
});
type Kept = { hour: number; kept: boolean };
const made = ({ hour, kept }: Kept) =>
  makeCommitment({
    madeAt: hour * HOUR,
    dueAt: hour * HOUR + 1,
    status: kept ? 'kept-on-time' : 'kept-late',
  });

test('the hour whose promises slip most is the worst tenth; an hour of seven promises is never judged', () => {
  const good = Array.from({ length: 12 }, (_, hour) =>
    Array.from({ length: 20 }, (_, i) => made({ hour, kept: i > 0 })),
  ).flat();
  const bad = Array.from({ length: 20 }, (_, i) => made({ hour: 15, kept: i < 5 }));
  const few = Array.from({ length: 7 }, () => made({ hour: 20, kept: false }));
  const hours = rankHours([...good, ...bad, ...few], place, 1000 * HOUR);
  expect(hours.filter((each) => each.worst).map(({ hour }) => hour)).toContain(15);
  const at = (weekday: number | null, hour: number | null) =>
    hours.find((each) => each.weekday === weekday && each.hour === hour);
  expect(at(0, 15)).toMatchObject({ n: 20, slipped: 15, beyondChance: true, worst: true });
  expect(at(null, 15)).toMatchObject({ n: 20, slipped: 15, beyondChance: true, worst: true });
  expect(at(0, null)).toMatchObject({ n: 267, slipped: 12 + 15 + 7 });
  expect(at(0, 20)).toMatchObject({ worst: false, interval: null });
});

test('open promises count once they are overdue; withdrawn and deleted ones never', () => {
  const open = makeCommitment({ madeAt: 0, dueAt: 10, status: 'open' });
  expect(rankHours([open], place, 5)).toEqual([]);
  expect(rankHours([open], place, 11)).toMatchObject([
    { n: 1, slipped: 1 },
    { hour: null },
    { weekday: null },
  ]);
  expect(
    rankHours(
      [
        { ...open, status: 'withdrawn' },
        { ...open, deleted: true },
      ],
      place,
      11,
    ),
  ).toEqual([]);
});

test('never more than a tenth is worst (rounded up), and the counts add up', () => {
  const promise = fc.record({ hour: fc.nat(167), kept: fc.boolean() });
  fc.assert(
    fc.property(fc.array(promise, { maxLength: 400 }), (list) => {
      const hours = rankHours(list.map(made), place, 1000 * HOUR).filter(
        (each) => each.weekday !== null && each.hour !== null,
      );
      const judged = hours.filter((each) => each.interval !== null).length;
      expect(hours.filter((each) => each.worst).length).toBeLessThanOrEqual(Math.ceil(judged / 10));
      expect(hours.reduce((sum, each) => sum + each.n, 0)).toBe(list.length);
    }),
  );
});
