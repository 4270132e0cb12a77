import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLog } from '../../utils/log/database';
import { makeId } from '../../utils/messages/make-id';
import { leaveTab, sweepLeft } from '../../utils/messages/session/sweep-left';
import { browser, startBrowser } from '../fakes/browser';
import { ask, context, DESK, deskSender, memory, pageSender, report } from './ask';

vi.mock('wxt/browser', () => import('../fakes/browser'));
const NOW = Date.UTC(2026, 10, 23, 9);
beforeEach(async () => {
  await startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser.state.grants = [`${DESK}/*`];
  browser.state.tabs = [
    { id: 1, url: `${DESK}/case` },
    { id: 2, url: `${DESK}/case` },
  ];
});

const rows = () => openLog().interactions.toArray();
const kinds = async () => (await openLog().events.orderBy('at').toArray()).map((event) => event.kind);
const open = (tab: number, caseId: string | null, more = {}, path?: string) =>
  ask(deskSender(tab, path), 'desk.case', { context: context(caseId, more), said: [] });
const work = (tab: number, caseId: string | null, ...reports: object[]) =>
  ask(deskSender(tab), 'desk.report', {
    caseId,
    profile: 'practice-desk',
    reports: reports as never,
    memory,
  });
const tick = () => report({ kind: 'prompt.ticked', prompt: 'use-name', by: 'self' });
const finish = (tab: number, caseId: string | null, more: object = {}) =>
  ask(deskSender(tab), 'desk.finish', {
    id: makeId(),
    caseId,
    profile: 'practice-desk',
    at: Date.now(),
    disposition: 'resolved',
    how: 'log',
    reports: [],
    memory,
    ...more,
  });

describe('a contact begins', () => {
  it('not by opening, reading and being shown a card', async () => {
    await open(1, '7');
    const shown = report({ kind: 'prompt.shown', prompt: 'use-name', tier: 'nudge', cue: 'x' });
    const opened = report({ kind: 'stage.entered', stage: 'opening' });
    expect(await work(1, '7', opened, shown)).toEqual({ interaction: null });
    expect(await kinds()).toEqual([]);
  });

  it('with the first work, together with what came before it', async () => {
    await open(1, '7');
    await work(1, '7', report({ kind: 'stage.entered', stage: 'opening' }));
    await work(1, '7', report({ kind: 'prompt.shown', prompt: 'use-name', tier: 'nudge', cue: 'x' }));
    vi.setSystemTime(NOW + 60_000);
    const { interaction } = await work(1, '7', tick());
    const [row] = await rows();
    expect(row).toMatchObject({
      id: interaction,
      startedAt: NOW,
      endedAt: null,
      origin: DESK,
      profile: 'practice-desk',
    });
    expect(row?.caseKey).toMatch(/^[0-9a-f]{32}$/);
    expect(row?.prompts).toEqual([{ prompt: 'use-name', shown: 1, outcome: 'shown', tick: 'self' }]);
    expect((await kinds()).sort()).toEqual([
      'interaction.began',
      'prompt.shown',
      'prompt.ticked',
      'stage.entered',
    ]);
  });

  it('with words in the draft', async () => {
    await open(1, '7');
    const read = (draftWords: number) =>
      report({ kind: 'signals.read', breakpoint: 'paused', vector: { draftWords } });
    expect((await work(1, '7', read(0))).interaction).toBeNull();
    expect((await work(1, '7', read(3))).interaction).not.toBeNull();
  });

  it('once, when the page repeats what was saved already', async () => {
    await open(1, '7');
    const same = tick();
    const first = await work(1, '7', same);
    const again = await work(1, '7', same, tick());
    expect(again).toEqual(first);
    expect(await rows()).toHaveLength(1);
  });

  it('holds no name, no text, no path anywhere but in the erasable records', async () => {
    await open(1, 'CASE-4711', { subject: 'Rash since Tuesday' });
    await work(1, 'CASE-4711', tick());
    await finish(1, 'CASE-4711');
    const db = openLog();
    const stored = JSON.stringify([
      await db.events.toArray(),
      await db.interactions.toArray(),
      await db.rollups.toArray(),
    ]);
    for (const word of ['Maria', 'Lopez', 'Rash', '4711', '/case']) expect(stored).not.toContain(word);
  });
});

describe('a contact ends', () => {
  it('by Log, and what is done next is a new one', async () => {
    await open(1, '7');
    const { interaction } = await work(1, '7', tick());
    expect(await finish(1, '7')).toEqual({ interaction });
    const next = await work(1, '7', tick());
    expect(next.interaction).not.toBe(interaction);
    expect((await rows()).map((row) => row.finishedBy).sort()).toEqual(['log', null]);
  });

  it('once, when the page repeats the end with further reports', async () => {
    await open(1, '7');
    const end = { id: makeId(), reports: [tick()] };
    const first = await finish(1, '7', end);
    const again = await finish(1, '7', { ...end, reports: [...end.reports, tick()] });
    expect(again).toEqual(first);
    expect(await rows()).toHaveLength(1);
    expect((await rows())[0]).toMatchObject({ finishedBy: 'log', disposition: 'resolved' });
  });

  it('with what the page says right after sending', async () => {
    await open(1, '7');
    await finish(1, '7', { how: 'send', reports: [tick()] });
    expect(await work(1, '7', report({ kind: 'stage.entered', stage: 'wrap-up' }))).toEqual({
      interaction: null,
    });
    const all = await rows();
    expect(all).toHaveLength(1);
    expect(all[0]?.stages.at(-1)?.stage).toBe('wrap-up');
  });

  it('when the tab is closed', async () => {
    await open(1, '7');
    await work(1, '7', tick());
    vi.setSystemTime(NOW + 5_000);
    await leaveTab(1, Date.now());
    expect((await rows())[0]).toMatchObject({
      finishedBy: 'left',
      endedAt: NOW + 5_000,
      disposition: 'unset',
    });
    expect([...browser.storage.session.data.keys()].filter((key) => /^(case|tab):/.test(key))).toEqual([]);
  });

  it('when the tab went on to another case half an hour ago, at its last event', async () => {
    await open(1, '7');
    await work(1, '7', tick());
    await open(1, '8');
    vi.setSystemTime(NOW + 29 * 60_000);
    await sweepLeft(Date.now());
    expect((await rows())[0]?.finishedBy).toBeNull();
    vi.setSystemTime(NOW + 31 * 60_000);
    await sweepLeft(Date.now());
    expect((await rows())[0]).toMatchObject({ finishedBy: 'left', endedAt: NOW });
  });

  it('when the tab went on to another site half an hour ago', async () => {
    await open(1, '7');
    await work(1, '7', tick());
    vi.setSystemTime(NOW + 31 * 60_000);
    await sweepLeft(Date.now());
    expect((await rows())[0]?.finishedBy).toBeNull();
    browser.state.tabs = [{ id: 1, url: 'https://elsewhere.example/' }];
    await sweepLeft(Date.now());
    expect((await rows())[0]).toMatchObject({ finishedBy: 'left', endedAt: NOW });
  });

  it('after a restart of the browser, at its last event; but not while its tab shows it', async () => {
    await open(1, '7');
    await work(1, '7', tick());
    vi.setSystemTime(NOW + 3 * 3_600_000);
    await sweepLeft(Date.now());
    expect((await rows())[0]?.finishedBy).toBeNull();
    browser.storage.session.data.clear();
    await sweepLeft(Date.now());
    expect((await rows())[0]).toMatchObject({ finishedBy: 'left', endedAt: NOW });
  });

  it('not at all when nobody worked and the page is left', async () => {
    await open(1, '7');
    expect(await finish(1, '7', { how: 'left' })).toEqual({ interaction: null });
    expect(await rows()).toEqual([]);
  });
});

describe('undo', () => {
  it('lets a contact with work in it go on', async () => {
    await open(1, '7');
    const { interaction } = await work(1, '7', tick());
    await finish(1, '7');
    expect(await ask(deskSender(1), 'desk.undo', { interaction: interaction ?? '' })).toEqual({ done: true });
    expect((await rows())[0]).toMatchObject({ endedAt: null, disposition: 'unset', finishedBy: null });
    expect((await work(1, '7', tick())).interaction).toBe(interaction);
  });

  it('deletes a contact that was only logged', async () => {
    await open(1, '7');
    const { interaction } = await finish(1, '7');
    expect(await ask(deskSender(1), 'desk.undo', { interaction: interaction ?? '' })).toEqual({ done: true });
    expect((await rows())[0]?.deleted).toBe(true);
    expect((await work(1, '7', tick())).interaction).not.toBe(interaction);
  });

  it('works for ten minutes, and for its own site only', async () => {
    await open(1, '7');
    const { interaction } = await finish(1, '7');
    browser.state.grants.push('https://other.example/*');
    const other = { ...deskSender(1), url: 'https://other.example/', origin: 'https://other.example' };
    expect(await ask(other, 'desk.undo', { interaction: interaction ?? '' })).toEqual({ done: false });
    vi.setSystemTime(NOW + 10 * 60_000 + 1);
    expect(await ask(pageSender(), 'log.undo', { interaction: interaction ?? '' })).toEqual({ done: false });
    expect((await rows())[0]).toMatchObject({ finishedBy: 'log' });
  });
});

describe('a case in a tab', () => {
  it('is known on a reply page that shows neither name nor messages', async () => {
    await open(1, '7', { signals: { upset: true, customerMessages: 2, stage: 'reading', draftWords: 4 } });
    const state = await open(1, '7', { shownName: null, subject: null }, '/reply');
    expect(state.context).toMatchObject({ shownName: 'Maria Lopez', subject: 'Claim' });
    expect(state.context.signals).toEqual({ upset: true, customerMessages: 2 });
  });

  it('is not mixed with the thread that a page has read anew', async () => {
    await open(1, '7', { signals: { upset: true, customerMessages: 1 } });
    const state = await open(1, '7', { signals: { customerMessages: 2 } });
    expect(state.context.signals).toEqual({ customerMessages: 2 });
  });

  it('without a case id inherits nothing from another page', async () => {
    await open(1, null);
    await work(1, null, tick());
    const state = await open(1, null, { shownName: null, subject: null }, '/other');
    expect(state).toMatchObject({
      interaction: null,
      caseKey: null,
      context: { shownName: null, subject: null },
    });
  });

  it('without a case id goes on while the same document shows it', async () => {
    await open(1, null);
    const { interaction } = await work(1, null, tick());
    expect((await open(1, null)).interaction).toBe(interaction);
  });

  it('in two tabs has two contacts and shares its promises', async () => {
    await Promise.all([open(1, '7'), open(2, '7')]);
    const [a, b] = [await work(1, '7', tick()), await work(2, '7', tick())];
    expect(a.interaction).not.toBe(b.interaction);
    const promise = { id: makeId(), kind: 'promise', dueAt: NOW + 3_600_000, action: 'call Maria' } as const;
    await ask(deskSender(1), 'desk.promise', { caseId: '7', commitment: promise });
    const state = await open(2, '7');
    expect(state.commitments.map((c) => [c.id, c.interactionId])).toEqual([[promise.id, a.interaction]]);
    expect(state.actions).toEqual({ [promise.id]: 'call Maria' });
    expect(state.openDue).toEqual([promise.dueAt]);
    expect((await open(2, '8')).commitments).toEqual([]);
  });

  it('keeps a corrected name for this customer, in a record that can be erased', async () => {
    await open(1, '7');
    await ask(pageSender(), 'now.name', { tab: 1, name: 'Mary' });
    expect((await open(2, '7')).correctedName).toBe('Mary');
    expect((await open(2, '7')).name?.addressAs).toContain('Mary');
    expect((await open(2, '8')).correctedName).toBeNull();
    await ask(pageSender(), 'now.name', { tab: 1, name: ' ' });
    expect(await openLog().personal.count()).toBe(0);
  });

  it('is the popup’s Now, with ticks made there, as long as the tab is on its site', async () => {
    await open(1, '7');
    expect((await ask(pageSender(), 'now.tick', { tab: 1, reports: [tick() as never] })).done).toBe(true);
    const now = await ask(pageSender(), 'now.read', { tab: 1 });
    expect(now).toMatchObject({ origin: DESK, granted: true, state: { context: { caseId: '7' } } });
    expect(now.state?.memory.ticks).toMatchObject([{ prompt: 'use-name', by: 'self', sent: false }]);
    expect(now.state?.interaction).toBe((await rows())[0]?.id);
    browser.state.tabs = [{ id: 1, url: 'https://elsewhere.example/' }];
    expect((await ask(pageSender(), 'now.read', { tab: 1 })).state).toBeNull();
    expect((await ask(pageSender(), 'now.read', { tab: null })).state).toBeNull();
  });

  it('is none in a tab that loads another document, until that says so', async () => {
    await open(1, '7');
    await ask(deskSender(1, '/list'), 'desk.start', { url: `${DESK}/list` });
    expect((await ask(pageSender(), 'now.read', { tab: 1 })).state).toBeNull();
    expect((await open(1, '7')).context.caseId).toBe('7');
  });
});

describe('a log entry from the popup', () => {
  const log = (more: object) =>
    ask(pageSender(), 'log.finish', {
      id: makeId(),
      interaction: null,
      tab: null,
      channel: 'phone',
      disposition: 'answered',
      note: '',
      endedAt: NOW,
      ...more,
    });

  it('needs no site and no case, and is one when asked twice', async () => {
    const id = makeId();
    const first = await log({ id, note: 'rang about the bill' });
    expect(await log({ id, note: 'rang about the bill' })).toEqual(first);
    expect(await rows()).toMatchObject([
      { id: first.interaction, origin: null, channel: 'phone', finishedBy: 'log' },
    ]);
    expect(await openLog().personal.toArray()).toMatchObject([
      { id: first.interaction, note: 'rang about the bill' },
    ]);
  });

  it('ends what goes on in the tab, with the channel the person gave', async () => {
    await open(1, '7');
    const { interaction } = await work(1, '7', tick());
    expect(await log({ tab: 1, interaction, channel: 'chat' })).toEqual({ interaction });
    expect(await rows()).toMatchObject([
      { id: interaction, channel: 'chat', disposition: 'answered', origin: DESK },
    ]);
    expect((await open(1, '7')).interaction).toBeNull();
  });

  it('begins and ends a contact about a case that was only opened', async () => {
    await open(1, '7');
    const { interaction } = await log({ tab: 1, channel: 'email' });
    expect(await rows()).toMatchObject([
      { id: interaction, origin: DESK, profile: 'practice-desk', finishedBy: 'log' },
    ]);
  });

  it('can be noted, changed, deleted and restored afterwards', async () => {
    const { interaction } = await log({});
    await ask(pageSender(), 'log.note', { interaction, note: 'asked for a copy' });
    await ask(pageSender(), 'log.change', { interaction, disposition: 'handed-off' });
    await ask(pageSender(), 'log.delete', { of: 'interaction', ids: [interaction] });
    expect((await rows())[0]).toMatchObject({ disposition: 'handed-off', deleted: true });
    await ask(pageSender(), 'log.restore', { of: 'interaction', ids: [interaction] });
    expect((await rows())[0]?.deleted).toBeUndefined();
    expect((await openLog().personal.get(interaction))?.note).toBe('asked for a copy');
    const missing = ask(pageSender(), 'log.note', { interaction: makeId(), note: 'x' });
    await expect(missing).rejects.toThrow('Not saved: this contact is not in the log.');
  });
});
