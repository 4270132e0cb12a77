import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../utils/model/commitment';
import type { LogEvent } from '../../utils/model/event';
import { listCases } from '../../utils/review/digest-habits';
import { readDigest } from '../../utils/review/weekly-digest';
import { makeCommitment, makeInteraction, NOW } from '../components/fake-services';

const DAY = 24 * 3_600_000;
const WEEK = { from: NOW - 6 * DAY, to: NOW + DAY };
let serial = 0;
const event = (part: object) =>
  ({ id: `e-${++serial}`, at: NOW - DAY, agent: 'a', ...part }) as unknown as LogEvent;

/** A contact with one reply whose text was read as `vector`. */
function contact(n: number, vector: object) {
  const id = `c-${n}`;
  const at = NOW - DAY + n * 1000;
  const view = makeInteraction({ id, startedAt: at, endedAt: at + 500, finishedBy: 'log', replies: 1 });
  const events = [
    event({
      kind: 'signals.read',
      interaction: id,
      at: at + 1,
      breakpoint: 'before-send',
      vector: { draftWords: 9, ...vector },
    }),
    event({
      kind: 'reply.sent',
      interaction: id,
      at: at + 2,
      editor: 'reply',
      nameUses: 1,
      promises: 0,
      vaguePromises: 0,
      words: 9,
    }),
  ];
  return { view, events };
}
const kept = (n: number, status: Commitment['status'] = 'kept-early') =>
  makeCommitment({ id: `p-${n}`, interactionId: `c-${n}`, status, dueAt: NOW - DAY, closedAt: NOW - DAY });

function digestOf(vectors: object[], commitments: Commitment[] = [], more: LogEvent[] = []) {
  const contacts = vectors.map((vector, n) => contact(n, vector));
  return readDigest(
    {
      interactions: contacts.map(({ view }) => view),
      commitments,
      events: [...contacts.flatMap(({ events }) => events), ...more],
    },
    WEEK,
    NOW,
  );
}
const GOOD = {
  thanks: 1,
  nameKnown: 1,
  nameUses: 1,
  threadLength: 2,
  agentMessages: 0,
  solution: 1,
  question: 1,
};
const BAD = {
  thanks: 0,
  nameKnown: 1,
  nameUses: 0,
  threadLength: 2,
  agentMessages: 0,
  solution: 1,
  question: 0,
};
const times = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));

describe('a week for the agent herself', () => {
  it('tells three strengths, the surest first, with the events behind each', () => {
    const { strengths, contacts, few } = digestOf(
      times(12, (i) => ({ ...GOOD, nameUses: i < 4 ? 0 : 1 })),
      times(12, (i) => kept(i)),
    );
    expect({ contacts, few }).toEqual({ contacts: 12, few: false });
    expect(strengths.map((each) => each.kind === 'habit' && each.habit)).toEqual([
      'promisesInTime',
      'askedBeforeSolving',
      'thanksAtClose',
    ]);
    expect(strengths[0]).toMatchObject({ well: 12, n: 12, few: false });
    expect(strengths[0]?.cases).toHaveLength(12);
    expect(strengths[0]?.cases[0]).toMatchObject({ interaction: 'c-0', commitment: 'p-0', well: true });
  });

  it('sets one goal with the cases that went wrong, beside three strengths', () => {
    const { goal } = digestOf(
      times(12, () => ({ ...GOOD, nameUses: 0 })),
      times(12, (i) => kept(i)),
    );
    expect(goal).toMatchObject({ how: 'mend', habit: 'nameInBand', well: 0, n: 12, few: false });
    expect(goal?.cases.every((each) => !each.well)).toBe(true);
  });

  it('mends nothing where fewer than three strengths can be told', () => {
    const { strengths, goal } = digestOf(
      times(12, () => BAD),
      times(12, (i) => kept(i)),
    );
    expect(strengths).toHaveLength(1);
    expect(goal).toMatchObject({ how: 'keep', habit: 'promisesInTime' });
  });

  it('never blames more than it praises: three to one at least, whatever the week was', () => {
    const vector = fc.record({
      thanks: fc.nat(1),
      nameKnown: fc.constant(1),
      nameUses: fc.nat(5),
      threadLength: fc.nat(9),
      agentMessages: fc.constant(0),
      solution: fc.nat(1),
      question: fc.nat(1),
      upset: fc.nat(1),
      acknowledgement: fc.nat(1),
    });
    const status = fc.constantFrom<Commitment['status']>('kept-early', 'kept-late', 'missed', 'open');
    fc.assert(
      fc.property(
        fc.array(vector, { maxLength: 15 }),
        fc.array(status, { maxLength: 15 }),
        (vectors, list) => {
          const digest = digestOf(
            vectors,
            list.map((each, n) => kept(n, each)),
          );
          const corrections = digest.goal?.how === 'mend' ? 1 : 0;
          expect(digest.strengths.length).toBeLessThanOrEqual(3);
          expect(digest.strengths.length).toBeGreaterThanOrEqual(3 * corrections);
          for (const each of digest.strengths) expect(each.cases.length).toBeGreaterThan(0);
          if (digest.goal?.how === 'mend') expect(digest.goal.cases.length).toBeGreaterThan(0);
          const praised = digest.strengths.map((each) => each.kind === 'habit' && each.habit);
          if (corrections) expect(praised).not.toContain(digest.goal?.habit);
        },
      ),
    );
  });

  it('says that few cases are few, and nothing of an empty week', () => {
    const { few, strengths } = digestOf([GOOD, GOOD]);
    expect(few).toBe(true);
    expect(strengths.every((each) => each.kind !== 'habit' || each.few)).toBe(true);
    expect(digestOf([])).toEqual({ contacts: 0, few: true, strengths: [], goal: null });
  });

  it('puts one sure case behind many good ones', () => {
    const { strengths } = digestOf(
      [GOOD],
      times(10, (i) => kept(i, i === 0 ? 'kept-late' : 'kept-early')),
    );
    expect(strengths[0]).toMatchObject({ habit: 'promisesInTime', well: 9, n: 10 });
  });

  it('begins with what a lead said, as long as it stands, and leaves room for a habit', () => {
    const said = [
      event({ kind: 'kudos.given', interaction: 'c-1', commitment: 'p-1' }),
      event({ kind: 'review.marked', interaction: 'c-1', mark: 'exemplary', on: true }),
      event({ kind: 'review.witnessed', interaction: 'c-1', foundation: 'E', on: true }),
      event({ kind: 'review.marked', interaction: 'c-2', mark: 'teachable', on: true }),
    ];
    const list = digestOf(
      times(9, () => GOOD),
      [],
      said,
    ).strengths;
    expect(list.filter((each) => each.kind !== 'habit')).toHaveLength(2);
    expect(list.filter((each) => each.kind === 'habit')).toHaveLength(1);
    const back = event({ kind: 'kudos.given', interaction: 'c-1', commitment: 'p-1', on: false, at: NOW });
    const kinds = digestOf([], [], [said[0] as LogEvent, back]).strengths.map((each) => each.kind);
    expect(kinds).toEqual([]);
  });

  it('counts the week only', () => {
    const old = { ...kept(1), dueAt: NOW - 20 * DAY, closedAt: NOW - 20 * DAY };
    expect(digestOf([], [old]).strengths).toEqual([]);
  });
});

it('a hand-off said back is done well', () => {
  const { view, events } = contact(1, { ...GOOD, upset: 1, acknowledgement: 1 });
  const facts = { view, readings: [], saidYes: [], handOffs: new Map([['h', true]]), replies: [] };
  expect(listCases('handOffsSaidBack', { contacts: [facts], promises: [] }, NOW)).toMatchObject([
    { well: true },
  ]);
  expect(events).toHaveLength(2);
});
