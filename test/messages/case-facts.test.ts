import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWatch } from '../../utils/alarms/keep-watch';
import { openLog } from '../../utils/log/database';
import { makeId } from '../../utils/messages/make-id';
import type { NewCommitment } from '../../utils/messages/protocol';
import { refOf } from '../../utils/promises/hand-off-block';
import { readAgent } from '../../utils/settings/agent';
import { readSetting } from '../../utils/settings/setting';
import { setSystemDown, systemDownSetting } from '../../utils/settings/system-down';
import { browser, startBrowser } from '../fakes/browser';
import { ask, DESK, deskSender, pageSender, report } from './ask';
import { finish, open, tick, work } from './desk-steps';

vi.mock('wxt/browser', () => import('../fakes/browser'));
const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
beforeEach(async () => {
  await startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser.state.grants = [`${DESK}/*`];
  browser.state.tabs = [
    { id: 1, url: `${DESK}/case` },
    { id: 2, url: `${DESK}/case` },
  ];
});

const signals = async (tab = 1, caseId: string | null = '7', more = {}) =>
  (await open(tab, caseId, more)).context.signals;
const make = async (tab: number | null, part: Partial<NewCommitment>) => {
  const commitment = { id: makeId(), kind: 'promise', dueAt: Date.now() + HOUR, ...part } as const;
  await ask(pageSender(), 'promise.make', { tab, commitment });
  return commitment.id;
};
const keep = (id: string) => ask(pageSender(), 'promise.change', { id, to: 'kept' });

describe('what the background knows of a case', () => {
  it('counts its promises by how they stand, and no other case’s', async () => {
    await open(1, '7');
    await make(1, { dueAt: NOW + 2 * HOUR });
    await make(1, { dueAt: NOW + 2 * HOUR + 1, kind: 'chase' });
    await make(1, { dueAt: NOW + 9 * HOUR, kind: 'loop' });
    expect(await signals()).toMatchObject({ dueSoonCommitments: 1, openChases: 1, openLoops: 1 });
    expect(await signals(1, '8')).toMatchObject({ dueSoonCommitments: 0, openChases: 0, openLoops: 0 });
    vi.setSystemTime(NOW + 3 * HOUR);
    expect((await signals()).dueSoonCommitments).toBe(0);
  });

  it('knows a promise kept early until the customer is written to again', async () => {
    await open(1, '7');
    const id = await make(1, { dueAt: NOW + 2 * HOUR });
    expect((await signals()).keptEarly).toBe(0);
    vi.setSystemTime(NOW + HOUR);
    await keep(id);
    expect((await signals()).keptEarly).toBe(1);
    vi.setSystemTime(NOW + 90 * MINUTE);
    const sent = { nameUses: 0, promises: 0, vaguePromises: 0, words: 9 };
    await work(1, '7', report({ kind: 'reply.sent', editor: 'internal', ...sent }));
    expect((await signals()).keptEarly).toBe(1);
    await work(1, '7', report({ kind: 'reply.sent', editor: 'reply', ...sent }));
    expect((await signals()).keptEarly).toBe(0);
  });

  it('does not call late what was kept late', async () => {
    await open(1, '7');
    const id = await make(1, { dueAt: NOW + MINUTE });
    vi.setSystemTime(NOW + HOUR);
    await keep(id);
    expect((await signals()).keptEarly).toBe(0);
  });

  it('sees that the same case came up within the week before', async () => {
    await open(1, '7');
    await work(1, '7', tick());
    expect((await signals()).repeatContact).toBe(false);
    await finish(1, '7');
    // What was just logged here is still the same piece of work; in another tab it came up before.
    expect((await signals()).repeatContact).toBe(false);
    expect((await signals(2)).repeatContact).toBe(true);
    expect((await signals(2, '8')).repeatContact).toBe(false);
    vi.setSystemTime(NOW + 6 * 24 * HOUR);
    expect((await signals()).repeatContact).toBe(true);
    vi.setSystemTime(NOW + 7 * 24 * HOUR + 1);
    expect((await signals()).repeatContact).toBe(false);
  });

  it('says nothing of earlier contacts where the page shows no case id', async () => {
    expect((await signals(1, null)).repeatContact).toBeUndefined();
  });
});

describe('our system is down', () => {
  it('is known in every case, and told to every tab', async () => {
    await open(1, '7');
    expect((await signals()).systemDown).toBe(false);
    await setSystemDown(true, NOW);
    expect([(await signals()).systemDown, (await signals(2, '8')).systemDown]).toEqual([true, true]);
    await setSystemDown(false, NOW);
    expect((await signals()).systemDown).toBe(false);
  });

  it('keeps the callbacks promised meanwhile in a list that outlives it, until they are over for good', async () => {
    const before = await make(null, { kind: 'callback', name: 'Ana' });
    await setSystemDown(true, NOW);
    await setSystemDown(true, NOW + HOUR);
    await open(1, '7');
    const first = await make(1, { kind: 'callback', name: 'Ben' });
    await make(1, {});
    const second = await make(null, { kind: 'callback', name: 'Cem' });
    await setSystemDown(false, NOW);
    const after = await make(null, { kind: 'callback', name: 'Dora' });
    const held = await readSetting(systemDownSetting);
    expect(held).toEqual({ since: null, waiting: [first, second] });
    expect(held.waiting).not.toContain(before);
    expect(held.waiting).not.toContain(after);
    await keep(first);
    await setSystemDown(true, NOW);
    await make(null, { kind: 'callback' });
    expect((await readSetting(systemDownSetting)).waiting).toContain(first);
    vi.setSystemTime(NOW + HOUR);
    const last = await make(null, { kind: 'callback' });
    const { waiting } = await readSetting(systemDownSetting);
    expect(waiting).not.toContain(first);
    expect(waiting).toContain(second);
    expect(waiting.at(-1)).toBe(last);
  });
});

describe('a hand-off', () => {
  const line = (word: string, id: string) => `${word} (${refOf(id).replace('bh', 'BH')})`;
  const theirs = 'ab'.repeat(16);

  it('of a colleague waits until somebody says it back, here or on the page', async () => {
    const codes = [line('Hand-off', theirs)];
    expect((await signals(1, '7', { codes })).handOffWaiting).toBe(true);
    const now = await ask(pageSender(), 'now.read', { tab: 1 });
    expect(now.handOffs).toEqual([{ ref: 'bh-ababab', mine: null, state: 'waiting' }]);
    const said = (kind: string, id: string) =>
      ask(pageSender(), 'now.tick', {
        tab: 1,
        reports: [{ id, at: Date.now(), kind, ref: 'bh-ababab' } as never],
      });
    await said('handoff.received', 'handoff-read-bh-ababab');
    expect((await ask(pageSender(), 'now.read', { tab: 1 })).handOffs[0]?.state).toBe('read');
    expect((await signals(1, '7', { codes })).handOffWaiting).toBe(true);
    await said('handoff.restated', 'handoff-restated-bh-ababab');
    expect((await signals(1, '7', { codes })).handOffWaiting).toBe(false);
  });

  it('that the page shows as received waits for nobody', async () => {
    const codes = [line('Hand-off', theirs), line('Received', theirs)];
    expect((await signals(1, '7', { codes })).handOffWaiting).toBe(false);
  });

  it('of my own never waits for me, and is noted once as said back when the page shows it', async () => {
    await open(1, '7');
    const id = await make(1, { kind: 'hand-off', name: 'Pharmacy', action: 'the form' });
    const codes = [line('Hand-off', id)];
    expect((await signals(1, '7', { codes })).handOffWaiting).toBe(false);
    await keep(id);
    expect((await signals(1, '7', { codes })).handOffWaiting).toBe(false);
    const received = { codes: [...codes, line('Received', id)] };
    for (let times = 0; times < 3; times++) await open(1, '7', received);
    const events = (await openLog().events.toArray()).filter(({ kind }) => kind === 'handoff.restated');
    expect(events).toMatchObject([{ id: `handoff-said-back-${refOf(id)}`, ref: refOf(id) }]);
    const { handOffs } = await ask(pageSender(), 'now.read', { tab: 1 });
    expect(handOffs).toEqual([{ ref: refOf(id), mine: id, state: 'said-back' }]);
  });

  it('stays known on a reply page that shows no notes', async () => {
    await open(1, '7', { codes: [line('Hand-off', theirs)] });
    expect((await open(1, '7', {}, '/reply')).context.signals.handOffWaiting).toBe(true);
  });
});

describe('an answer on the customer’s behalf', () => {
  const answered = async (more: object = {}) => {
    await open(1, '7');
    const id = await make(1, { kind: 'ask', name: 'The lab', action: 'run it today', reason: 'courier' });
    const tell = { id: makeId(), kind: 'promise', dueAt: NOW + HOUR, action: 'tell you what the lab said' };
    const request = { id, answer: 'partly', tell, ...more } as const;
    return { id, tell, done: await ask(pageSender(), 'ask.answer', request as never) };
  };

  it('closes the question, is kept as a label, and promises to tell the customer of it, in one go', async () => {
    const { id, tell, done } = await answered();
    expect(done).toEqual({ done: true });
    const db = openLog();
    expect(await db.commitments.get(id)).toMatchObject({ status: 'kept-early' });
    const asked = await db.commitments.get(id);
    const told = await db.commitments.get(tell.id);
    expect(told).toMatchObject({ kind: 'promise', dueAt: tell.dueAt, status: 'open' });
    expect([told?.caseKey, told?.interactionId]).toEqual([asked?.caseKey, asked?.interactionId]);
    expect(await db.personal.get(tell.id)).toMatchObject({
      action: 'tell you what the lab said',
      caseNumber: '7',
      link: `${DESK}/case`,
    });
    const contact = await db.interactions.get(asked?.interactionId ?? '');
    expect(contact?.tags).toEqual({ 'answer-on-behalf': 'partly' });
  });

  it('needs no promise where the customer was told already, and can be taken back', async () => {
    const { id } = await answered({ answer: 'no', tell: null });
    const back = { id, answer: null, tell: null };
    expect(await ask(pageSender(), 'ask.answer', back)).toEqual({ done: true });
    const row = await openLog().commitments.get(id);
    expect(row?.status).toBe('open');
    expect((await openLog().interactions.get(row?.interactionId ?? ''))?.tags).toEqual({});
  });

  it('is nothing for a promise that is no question, is closed, or is a colleague’s', async () => {
    const { id } = await answered();
    const again = { id, answer: 'yes', tell: null } as const;
    expect(await ask(pageSender(), 'ask.answer', again)).toEqual({ done: false });
    const other = { id: await make(null, {}), answer: 'yes', tell: null } as const;
    expect(await ask(pageSender(), 'ask.answer', other)).toEqual({ done: false });
  });
});

describe('the story of the day', () => {
  const withStories = async (tab: number, caseId: string) => (await open(tab, caseId)).story;

  it('comes in one case a day and stays there, and is logged without a contact', async () => {
    const story = await withStories(1, '7');
    expect(story).toMatch(/^[a-z0-9-]+$/);
    expect(await withStories(2, '8')).toBe(story);
    await work(1, '7', report({ kind: 'story.shown', story }));
    expect([await withStories(1, '7'), await withStories(2, '8')]).toEqual([story, undefined]);
    await work(1, '7', report({ kind: 'story.liked', story }));
    const { id: agent } = await readAgent();
    const events = await openLog().events.orderBy('at').toArray();
    expect(events).toMatchObject([
      { kind: 'story.shown', agent, interaction: null },
      { kind: 'story.liked', agent, interaction: null },
    ]);
    vi.setSystemTime(NOW + 24 * HOUR);
    const next = await withStories(2, '8');
    expect(next).toBeDefined();
    expect(next).not.toBe(story);
  });
});

describe('the wrap-up’s labels and comments', () => {
  const log = (more: object) =>
    ask(pageSender(), 'log.finish', {
      id: makeId(),
      interaction: null,
      tab: 1,
      channel: 'phone',
      disposition: 'answered',
      note: '',
      endedAt: Date.now(),
      ...more,
    });

  it('are written with the end, once, and a label can be taken off', async () => {
    await open(1, '7');
    const id = makeId();
    const tags = { cause: 'late', asked: 'refund', need: null };
    const { interaction } = await log({ id, tags });
    await log({ id, tags });
    const contact = await openLog().interactions.get(interaction);
    expect(contact).toMatchObject({ tags: { cause: 'late', asked: 'refund' }, disposition: 'answered' });
    const events = await openLog().events.toArray();
    expect(events.filter(({ kind }) => kind === 'tag.set')).toHaveLength(3);
  });

  it('a wish chosen in the popup is the engine’s too', async () => {
    await open(1, '7');
    const wish = report({ kind: 'tag.set', topic: 'wish', tag: 'just-do-it' });
    await ask(pageSender(), 'now.tick', { tab: 1, reports: [wish as never] });
    expect((await open(1, '7')).memory.tags).toEqual({ wish: 'just-do-it' });
    const off = report({ kind: 'tag.set', topic: 'wish', tag: null });
    await ask(pageSender(), 'now.tick', { tab: 1, reports: [off as never] });
    expect((await open(1, '7')).memory.tags).toEqual({});
  });

  it('keeps a comment on a prompt that was put away in the erasable record', async () => {
    await open(1, '7');
    const put = report({ kind: 'prompt.dismissed', prompt: 'use-name', reason: 'wrong' });
    await work(1, '7', put);
    await ask(pageSender(), 'comment.set', { dismissal: put.id, note: ' He is a minor. ' });
    expect(await openLog().personal.toArray()).toMatchObject([
      { id: put.id, of: 'comment', prompt: 'use-name', note: 'He is a minor.' },
    ]);
    await ask(pageSender(), 'comment.set', { dismissal: put.id, note: ' ' });
    expect(await openLog().personal.count()).toBe(0);
    const other = ask(pageSender(), 'comment.set', { dismissal: makeId(), note: 'x' });
    await expect(other).rejects.toThrow('Not saved: this prompt was not put away.');
  });

  it('erases the comment with its contact', async () => {
    await open(1, '7');
    const put = report({ kind: 'prompt.dismissed', prompt: 'use-name', reason: 'wrong' });
    const { interaction } = await work(1, '7', put);
    await ask(pageSender(), 'comment.set', { dismissal: put.id, note: 'He is a minor.' });
    await ask(pageSender(), 'log.delete', { of: 'interaction', ids: [interaction ?? ''] });
    expect(await openLog().personal.count()).toBe(1);
    await keepWatch(NOW + HOUR);
    expect(await openLog().personal.count()).toBe(0);
  });
});

describe('the beginning of a contact', () => {
  const begun = async () =>
    (await openLog().events.orderBy('at').toArray()).flatMap((event) =>
      event.kind === 'interaction.began' ? [event] : [],
    );

  it('says what was switched off, here and everywhere', async () => {
    await ask(pageSender(), 'switch.set', { prompt: 'use-name', place: { scope: 'me' }, off: true });
    const site = { scope: 'site', origin: DESK } as const;
    await ask(pageSender(), 'switch.set', { prompt: 'thanks', place: site, off: true });
    const elsewhere = { scope: 'site', origin: 'https://other.example' } as const;
    await ask(pageSender(), 'switch.set', { prompt: 'recap', place: elsewhere, off: true });
    await open(1, '7');
    await work(1, '7', tick());
    expect((await begun())[0]?.off).toEqual(['use-name', 'thanks']);
  });

  it('says which contact it follows, in the same tab and case', async () => {
    await open(1, '7');
    await work(1, '7', tick());
    vi.setSystemTime(NOW + MINUTE);
    const { interaction: first } = await finish(1, '7');
    vi.setSystemTime(NOW + 2 * MINUTE);
    await open(2, '7');
    await work(2, '7', tick());
    vi.setSystemTime(NOW + 3 * MINUTE);
    await work(1, '7', tick());
    // By when they began: the second in tab 1 goes back to the end of the first.
    expect((await begun()).map(({ follows }) => follows)).toEqual([null, first, null]);
  });

  it('follows a contact that was left too', async () => {
    await open(1, '7');
    const { interaction: first } = await work(1, '7', tick());
    await open(1, '8');
    await ask(deskSender(1), 'desk.start', { url: `${DESK}/list` });
    vi.setSystemTime(NOW + 31 * MINUTE);
    const { sweepLeft } = await import('../../utils/messages/session/sweep-left');
    await sweepLeft(Date.now());
    await open(1, '7');
    await work(1, '7', tick());
    expect((await begun()).map(({ follows }) => follows)).toEqual([null, first]);
  });
});
