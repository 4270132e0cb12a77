import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../utils/engine/order-events';
import { replay } from '../../utils/engine/replay';
import { toVector } from '../../utils/engine/to-vector';
import type { LogEvent } from '../../utils/model/event';
import type { Signals } from '../../utils/model/signal';
import { makeBook, makePrompt } from '../playbooks/make-playbook';

const START = 1_800_000_000_000;
const upset = { signal: 'upset' as const, is: true };
let serial = 0;

type Body = Omit<LogEvent, 'id' | 'at' | 'agent' | 'interaction'> & Record<string, unknown>;
const event = (contact: string, seconds: number, body: object) =>
  ({
    ...{ id: `event-${String(serial++).padStart(6, '0')}`, at: START + seconds * 1000, agent: 'agent-01' },
    ...{ interaction: contact, ...body },
  }) as unknown as LogEvent;
const began = (contact: string, seconds: number, more: Partial<Body> = {}) =>
  event(contact, seconds, {
    ...{ kind: 'interaction.began', origin: null, profile: null, playbook: 'ours', playbookVersion: 1 },
    ...{ caseKey: null, channel: 'email', phi: false, ...more },
  });
const look = (contact: string, seconds: number, signals: Signals, attempt?: 'send' | 'close') =>
  event(contact, seconds, {
    kind: 'signals.read',
    breakpoint: attempt ? `before-${attempt}` : 'paused',
    vector: toVector({ stage: 'opening', ...signals }),
    ...(attempt && { attempt }),
  });
const end = (contact: string, seconds: number) =>
  event(contact, seconds, { kind: 'interaction.finished', disposition: 'resolved', how: 'log' });

const calm = makePrompt('calm', { when: upset, stages: ['opening', 'composing'] });
const stop = makePrompt('stop', {
  tier: 'hold',
  stages: ['before-close'],
  when: { signal: 'openCommitments', atLeast: 1 },
});

describe('what a replay adds up', () => {
  it('counts what would be shown, how often again, and by prompt', () => {
    const twice = {
      ...calm,
      when: { any: [upset, { signal: 'complaint' as const, is: true }] },
      limits: { perCase: 3 },
    };
    const book = makeBook({
      prompts: [twice, makePrompt('other', { when: { signal: 'thanks', is: true } })],
    });
    const contact = [
      began('one', 0),
      look('one', 1, { upset: true, complaint: false }),
      look('one', 60, { upset: false, complaint: false, thanks: false }),
      look('one', 120, { upset: true, complaint: true }),
      look('one', 180, { upset: false, complaint: false, thanks: true }),
    ];
    const { showings, ...sums } = replay(book, [contact]);
    expect(showings.map(({ prompt, cue, repeat }) => [prompt, cue, repeat])).toEqual([
      ['calm', 'upset', false],
      ['calm', 'complaint & upset', true],
      ['other', 'thanks', false],
    ]);
    expect(sums).toMatchObject({ contacts: 1, silent: 0, looks: 4, holds: 0, shown: 3, repeats: 1, bad: 0 });
    expect(sums.prompts).toEqual([
      { prompt: 'calm', shown: 2, repeats: 1, bad: 0 },
      { prompt: 'other', shown: 1, repeats: 0, bad: 0 },
    ]);
  });

  it('tells what nothing is known of, and which signals are missing', () => {
    const book = makeBook({
      prompts: [
        calm,
        makePrompt('far', {
          when: { all: [{ signal: 'systemDown', is: true }, { not: { signal: 'wish', is: 'the-steps' } }] },
        }),
        makePrompt('either', { when: { any: [{ signal: 'systemDown', is: true }, upset] } }),
        makePrompt('free'),
      ],
    });
    const contact = [began('one', 0), look('one', 1, { upset: true })];
    expect(replay(book, [contact]).cannot).toEqual([{ prompt: 'far', signals: ['systemDown', 'wish'] }]);
    expect(replay(book, []).cannot).toEqual([]);
  });

  it('shows nothing in contacts measured without prompts', () => {
    const contact = [began('one', 0, { silent: true }), look('one', 1, { upset: true })];
    expect(replay(makeBook({ prompts: [calm] }), [contact])).toMatchObject({ silent: 1, shown: 0, looks: 1 });
  });

  it('leaves prompts of the other stance and what was off out', () => {
    const other = { ...calm, id: 'other', stance: 'always-right' as const };
    const book = makeBook({ prompts: [other, calm] });
    const on = [began('one', 0), look('one', 1, { upset: true })];
    expect(replay(book, [on]).showings.map(({ prompt }) => prompt)).toEqual(['calm']);
    const off = [began('one', 0, { off: ['calm'] }), look('one', 1, { upset: true })];
    expect(replay(book, [off]).shown).toBe(0);
  });
});

describe('a bad moment', () => {
  const book = makeBook({ prompts: [calm, stop] });
  const bad = (...events: LogEvent[]) =>
    replay(book, [[began('one', 0), ...events]]).showings.map((s) => s.bad);
  const put = (reason: string) => event('one', 5, { kind: 'prompt.dismissed', prompt: 'calm', reason });
  const sent = event('one', 3, {
    kind: 'reply.sent',
    editor: 'reply',
    nameUses: 0,
    promises: 0,
    vaguePromises: 0,
    words: 9,
  });

  it('is one at which it was put away as wrong or not now, and no other reason', () => {
    for (const reason of ['not-now', 'wrong'])
      expect(bad(look('one', 1, { upset: true }), put(reason))).toEqual(['put-away']);
    for (const reason of ['done-already', 'does-not-fit', 'later'])
      expect(bad(look('one', 1, { upset: true }), put(reason))).toEqual([null]);
  });

  it('is a hold that was passed at once and undone', () => {
    const held = look('one', 10, { stage: 'before-close', openCommitments: 1 }, 'close');
    const passed = (seconds: number) =>
      event('one', seconds, { kind: 'hold.passed', prompt: 'stop', attempt: 'close' });
    const done = event('one', 12, { kind: 'prompt.ticked', prompt: 'stop', by: 'self' });
    expect(bad(held, passed(14))).toEqual(['passed']);
    expect(bad(held, passed(40))).toEqual([null]);
    expect(bad(held, done, passed(14))).toEqual([null]);
    expect(bad(held)).toEqual([null]);
  });

  it('is one after the reply had left, unless the prompt is for the wrap-up', () => {
    const late = look('one', 9, { stage: 'composing', upset: true });
    expect(bad(late)).toEqual([null]);
    expect(bad(sent, late)).toEqual(['late']);
    const wrap = makeBook({ prompts: [makePrompt('log-it', { stages: ['wrap-up'] })] });
    const after = [began('one', 0), sent, look('one', 9, { stage: 'wrap-up' })];
    expect(replay(wrap, [after]).showings).toMatchObject([{ prompt: 'log-it', bad: null }]);
  });
});

describe('contacts about the same case', () => {
  const first = [began('one', 0), look('one', 1, { upset: true }), end('one', 60)];
  const second = [began('two', 100, { follows: 'one' }), look('two', 101, { upset: true })];

  it('do not show the same again for the same cue, in whatever order they come', () => {
    const book = makeBook({ prompts: [calm] });
    for (const contacts of [
      [first, second],
      [second, first],
    ])
      expect(replay(book, contacts).showings.map(({ contact }) => contact)).toEqual(['one']);
    expect(replay(book, [second]).shown).toBe(1);
  });

  it('go on from what the replay came to when the playbook is another than it was', () => {
    const remembered = {
      ...{
        since: START + 60_000,
        dismissed: [],
        snoozed: [],
        ticks: [],
        held: [],
        active: null,
        workspace: null,
      },
      ...{ left: [], tags: {}, shown: [{ prompt: 'calm', cue: 'upset', at: START + 1000 }] },
    };
    const next = [began('two', 100, { follows: 'one', remembered }), look('two', 101, { upset: true })];
    const later = { ...calm, stages: ['composing' as const] };
    // Live showed it in the first contact; the draft shows it nowhere there, so it is new in the second.
    const second_ = next.map((each) =>
      each.kind === 'signals.read' ? look('two', 101, { stage: 'composing', upset: true }) : each,
    );
    const draft = makeBook({ prompts: [later], version: 2 });
    expect(replay(draft, [first, second_]).showings.map(({ contact }) => contact)).toEqual(['two']);
    expect(
      replay(makeBook({ prompts: [calm] }), [first, next]).showings.map(({ contact }) => contact),
    ).toEqual(['one']);
  });
});

describe('events of one contact', () => {
  it('are put in the order they were made, the beginning first', () => {
    const events = [began('one', 0), look('one', 1, {}), end('one', 1)];
    expect(orderEvents(events.toReversed())).toEqual(events);
  });
});
