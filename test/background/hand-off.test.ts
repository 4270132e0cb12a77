import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeId } from '../../utils/browser/make-id';
import { openLog } from '../../utils/log/database';
import { refOf } from '../../utils/promises/hand-off-block';
import { readAgent } from '../../utils/settings/agent';
import { browser } from '../fakes/browser';
import { ask, DESK, pageSender, report } from './ask';
import { HOUR, keep, make, NOW, signals, sitAtDesk } from './at-desk';
import { open, work } from './desk-steps';

beforeEach(() => sitAtDesk());

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
    browser.state.told = [];
    for (let times = 0; times < 3; times++) await open(1, '7', received);
    const told = browser.state.told.map(({ message }) => (message as { what: string[] }).what);
    expect(told.filter((what) => what.includes('commitments'))).toHaveLength(1);
    const events = (await openLog().events.toArray()).filter(({ kind }) => kind === 'handoff.restated');
    expect(events).toMatchObject([{ id: `handoff-said-back-${refOf(id)}`, ref: refOf(id) }]);
    const { handOffs } = await ask(pageSender(), 'now.read', { tab: 1 });
    expect(handOffs).toEqual([{ ref: refOf(id), mine: id, state: 'said-back' }]);
  });

  it('is not taken for mine because another promise of mine has an id like its code', async () => {
    await open(1, '7');
    const id = await make(1, { id: `${theirs.slice(0, 6)}${'0'.repeat(26)}` });
    expect(refOf(id)).toBe(refOf(theirs));
    expect((await signals(1, '7', { codes: [line('Hand-off', theirs)] })).handOffWaiting).toBe(true);
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
    expect(await db.words.get(tell.id)).toMatchObject({
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
