import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../utils/model/event';
import type { SignalVector } from '../../utils/model/signal';
import { collectFacts } from '../../utils/review/collect-facts';
import { foldAll } from '../log/fold-all';
import { boardOf } from './board-of';

const AT = Date.UTC(2026, 2, 2, 9);
const DAY = 24 * 3_600_000;
const interaction = 'i-0000001';
let count = 0;

type Body = LogEvent extends infer E
  ? E extends LogEvent
    ? Omit<E, 'id' | 'at' | 'agent' | 'interaction'>
    : never
  : never;
const event = (after: number, body: Body, of = interaction) =>
  ({
    id: `e-${String(count++).padStart(7, '0')}`,
    at: AT + after,
    agent: 'agent-01',
    interaction: of,
    ...body,
  }) as LogEvent;
const began = (of = interaction, after = 0, caseKey = 'aaaaaaaaaaaaaaaa') =>
  event(
    after,
    {
      kind: 'interaction.began',
      origin: null,
      profile: null,
      playbook: null,
      playbookVersion: null,
      caseKey,
      channel: 'email',
      phi: false,
    },
    of,
  );
const read = (after: number, breakpoint: 'paused' | 'before-send' | 'after', vector: SignalVector) =>
  event(after, { kind: 'signals.read', breakpoint, vector });
const sent = (after: number, words: number, editor: 'reply' | 'internal' = 'reply') =>
  event(after, { kind: 'reply.sent', editor, nameUses: 0, promises: 0, vaguePromises: 0, words });
const ended = (after: number, disposition: 'resolved' | 'unset' = 'resolved', of = interaction) =>
  event(
    after,
    { kind: 'interaction.finished', disposition, how: disposition === 'unset' ? 'left' : 'close' },
    of,
  );

const factsOf = (events: LogEvent[]) => collectFacts({ ...foldAll(events), events });
const measure = (id: string, events: LogEvent[], now = AT + 30 * DAY) => {
  const row = boardOf(events, { from: AT - DAY, to: now + DAY }, now).rows.find((r) => r.id === id);
  return row && { n: row.summary.n, sum: row.summary.sum };
};

describe('the text that was sent', () => {
  it('is the last one read, also within the very millisecond and in any order', () => {
    const events = [
      began(),
      sent(9, 30),
      read(9, 'before-send', { draftWords: 30, thanks: 1 }),
      read(5, 'paused', { draftWords: 20, thanks: 0 }),
      read(9, 'paused', { draftWords: 28, thanks: 0 }),
    ];
    for (const order of [events, [...events].reverse()])
      expect(factsOf(order).contacts[0]?.replies).toMatchObject([{ read: { draftWords: 30, thanks: 1 } }]);
  });

  it('is unknown where what was read is another text, and then counts nowhere', () => {
    const events = [
      began(),
      read(5, 'paused', { draftWords: 3, burden: 0, thanks: 1 }),
      sent(9, 30),
      ended(10),
    ];
    expect(factsOf(events).contacts[0]?.replies).toMatchObject([{ words: 30, read: null }]);
    for (const id of ['burdenPhrases', 'thanksAtClose', 'jargonWords'])
      expect(measure(id, events)).toEqual({ n: 0, sum: 0 });
  });

  it('is neither what the page says afterwards nor the reply before', () => {
    const [first, second] =
      factsOf([
        began(),
        read(5, 'before-send', { draftWords: 10, thanks: 1 }),
        sent(5, 10),
        read(6, 'after', { draftWords: 10, thanks: 0 }),
        sent(20, 10),
      ]).contacts[0]?.replies ?? [];
    expect(first?.read).toMatchObject({ thanks: 1 });
    expect(second?.read).toBeNull();
  });

  it('is no note to colleagues', () => {
    expect(factsOf([began(), sent(9, 30, 'internal')]).contacts[0]?.replies).toEqual([]);
  });
});

describe('vague times', () => {
  const draft = read(5, 'paused', { draftWords: 20, promises: 1, vaguePromises: 1 });
  const send = (vector: SignalVector) => [
    began(),
    draft,
    read(9, 'before-send', { draftWords: 25, ...vector }),
    sent(9, 25),
  ];

  it('count as made exact only when a time stands there in the end', () => {
    expect(measure('vagueMadeExact', send({ promises: 1, vaguePromises: 0 }))).toEqual({ n: 1, sum: 1 });
    expect(measure('vagueMadeExact', send({ promises: 0, vaguePromises: 0 }))).toEqual({ n: 1, sum: 0 });
    expect(measure('vagueMadeExact', send({ promises: 1, vaguePromises: 1 }))).toEqual({ n: 1, sum: 0 });
  });

  it('do not count where the promises of the sent text were never read', () => {
    expect(measure('vagueMadeExact', send({}))).toEqual({ n: 0, sum: 0 });
  });
});

describe('first contacts', () => {
  const other = 'i-0000002';

  it('are resolved when nothing comes after for seven days', () => {
    const first = [began(), ended(1000)];
    expect(measure('firstContactResolved', first)).toEqual({ n: 1, sum: 1 });
    expect(
      measure('firstContactResolved', [
        ...first,
        began(other, 3 * DAY),
        ended(3 * DAY + 1, 'resolved', other),
      ]),
    ).toEqual({ n: 1, sum: 0 });
    expect(
      measure('firstContactResolved', [
        ...first,
        began(other, 9 * DAY),
        ended(9 * DAY + 1, 'resolved', other),
      ]),
    ).toEqual({ n: 2, sum: 2 });
  });

  it('are not judged too early, nor when nobody said how they ended', () => {
    expect(measure('firstContactResolved', [began(), ended(1000)], AT + 6 * DAY)).toEqual({ n: 0, sum: 0 });
    expect(measure('firstContactResolved', [began(), ended(1000, 'unset')])).toEqual({ n: 0, sum: 0 });
  });
});

describe('promises', () => {
  const made = event(0, {
    kind: 'commitment.made',
    commitment: 'c-0000001',
    of: 'promise',
    dueAt: AT + DAY,
    caseKey: null,
    origin: null,
  });

  it('count once they are due; one left open then is missed', () => {
    expect(measure('promisesMissed', [made], AT + DAY / 2)).toEqual({ n: 0, sum: 0 });
    expect(measure('promisesMissed', [made], AT + 2 * DAY)).toEqual({ n: 1, sum: 1 });
  });

  it('count neither withdrawn nor deleted', () => {
    const body = { commitment: 'c-0000001' };
    const gone = event(7, { kind: 'row.deleted', target: 'c-0000001', of: 'commitment' });
    expect(measure('promisesMissed', [made, event(5, { kind: 'commitment.withdrawn', ...body })])).toEqual({
      n: 0,
      sum: 0,
    });
    expect(measure('promisesMissed', [made, gone])).toEqual({ n: 0, sum: 0 });
  });
});
