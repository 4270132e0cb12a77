import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWatch } from '../../utils/alarms/keep-watch';
import { openAnnounced } from '../../utils/alarms/open-announced';
import { startWatch } from '../../utils/background/start-watch';
import { makeId } from '../../utils/browser/make-id';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { ask, context, DESK, deskSender, memory, pageSender, report } from '../background/ask';
import { browser, startBrowser } from '../fakes/browser';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 9);
beforeEach(async () => {
  await startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser.state.grants = [`${DESK}/*`];
  browser.state.tabs = [{ id: 1, url: `${DESK}/case` }];
});

const at = (minutes: number) => {
  vi.setSystemTime(NOW + minutes * MINUTE);
  return keepWatch(Date.now());
};
async function promise(minutes: number, more: object = {}) {
  const commitment = {
    id: makeId(),
    kind: 'promise',
    dueAt: Date.now() + minutes * MINUTE,
    ...more,
  } as const;
  await ask(pageSender(), 'promise.make', { tab: null, commitment });
  return commitment.id;
}
const change = (id: string, to: 'kept' | 'missed' | 'withdrawn' | 'reopened') =>
  ask(pageSender(), 'promise.change', { id, to });
const shown = () => browser.state.notifications.map(({ id, title }) => `${id.split(':')[0]} ${title}`);

describe('a promise is announced', () => {
  it('five minutes before, at, and a quarter of an hour after its time, each once', async () => {
    const id = await promise(60);
    await at(54);
    expect(shown()).toEqual([]);
    await at(55);
    await at(56);
    await at(60);
    await at(61);
    await at(75);
    await at(500);
    expect(shown()).toEqual(['due announceSoon', 'due announceNow', 'due announceOverdue']);
    expect((await openLog().commitments.get(id))?.notified).toEqual(['before', 'at', 'after']);
  });

  it('once, when several moments passed while the browser was closed', async () => {
    await promise(60);
    vi.setSystemTime(NOW + 90 * MINUTE);
    await startWatch(Date.now(), async () => {});
    expect(shown()).toEqual(['due announceOverdue']);
  });

  it('together with the others, when several have come due', async () => {
    await promise(10);
    await promise(20);
    await promise(600);
    await at(30);
    expect(shown()).toEqual(['due-summary announceSeveral 2']);
    expect(browser.state.notifications[0]?.message).toBe('announceOverdueCount 2');
  });

  it.each([1, 3, 5])('not before its time when it was made for %i minutes', async (minutes) => {
    await promise(minutes, { kind: 'wait' });
    await at(minutes - 0.5);
    expect([shown(), browser.state.badge]).toEqual([[], '']);
    await at(minutes);
    expect([shown(), browser.state.badge]).toEqual([['due announceNow'], '1']);
    await at(minutes + 15);
    expect(shown()).toEqual(['due announceNow', 'due announceOverdue']);
  });

  it('five minutes before, when it was made for six', async () => {
    await promise(6, { kind: 'wait' });
    await at(0.5);
    expect(shown()).toEqual([]);
    await at(1);
    expect(shown()).toEqual(['due announceSoon']);
  });

  it('anew for a new time, and no more once it is closed', async () => {
    const id = await promise(10);
    await at(10);
    await ask(pageSender(), 'promise.change', {
      id,
      to: 'renegotiated',
      dueAt: NOW + 30 * MINUTE,
      told: true,
    });
    await at(25);
    await change(id, 'kept');
    await at(60);
    expect(shown()).toEqual(['due announceNow', 'due announceSoon']);
  });

  it('only where it is mine', async () => {
    const event = {
      id: makeId(),
      at: NOW,
      agent: 'colleague-1',
      interaction: null,
      commitment: 'their-promise',
    };
    const made = {
      ...event,
      kind: 'commitment.made',
      of: 'promise',
      dueAt: NOW,
      caseKey: null,
      origin: null,
    } as const;
    await changeLog(({ add }) => add([made]));
    await at(5);
    expect([shown(), browser.state.badge]).toEqual([[], '']);
  });

  it('without a word of what was promised to whom', async () => {
    await promise(10, {
      action: 'ring about the biopsy',
      name: 'Maria Lopez',
      number: '555 0100',
      reason: 'biopsy',
    });
    await at(10);
    const said = JSON.stringify(browser.state.notifications);
    for (const word of ['biopsy', 'Maria', 'Lopez', '0100']) expect(said).not.toContain(word);
  });

  it('and the badge goes on, when the browser shows no notifications', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    browser.notifications.create = async () => Promise.reject(new Error('no notifications'));
    await promise(10);
    await at(10);
    expect(browser.state.badge).toBe('1');
  });
});

describe('a click on a notification', () => {
  it('opens the case where its link is kept, else the promises', async () => {
    await ask(deskSender(1), 'desk.case', { context: context('7'), said: [] });
    const here = makeId();
    const commitment = { id: here, kind: 'promise', dueAt: NOW + MINUTE } as const;
    await ask(deskSender(1), 'desk.promise', { caseId: '7', commitment });
    await openAnnounced(`due:${here}`);
    await openAnnounced(`due:${await promise(5)}`);
    await openAnnounced('due-summary');
    const list = 'chrome-extension://bedside-id/popup.html#promises';
    expect(browser.state.created).toEqual([`${DESK}/case`, list, list]);
  });
});

describe('the badge', () => {
  it('counts what is due or overdue, and the title says the same', async () => {
    await promise(9);
    const late = await promise(20);
    expect(browser.state.badge).toBe('');
    await at(4);
    expect([browser.state.badge, browser.state.title]).toEqual(['1', 'extName: badgeTitle_one 1']);
    await at(30);
    expect([browser.state.badge, browser.state.title]).toEqual(['2', 'extName: badgeTitle_other 2']);
    await change(late, 'missed');
    expect(browser.state.badge).toBe('1');
  });
});

describe('alarms', () => {
  it('are one for the next moment and a beat while a promise is open, whatever their number', async () => {
    for (let i = 1; i <= 30; i++) await promise(i * 10);
    expect([...browser.state.alarms]).toEqual([
      ['next', { when: NOW + 5 * MINUTE }],
      ['heartbeat', { periodInMinutes: 1 }],
    ]);
  });

  it('are set again from the log when the browser has lost them', async () => {
    await promise(60);
    browser.state.alarms.clear();
    await startWatch(Date.now(), async () => {});
    expect(browser.state.alarms.get('next')).toEqual({ when: NOW + 55 * MINUTE });
    expect(browser.state.alarms.has('heartbeat')).toBe(true);
  });

  it('end when nothing is open any more', async () => {
    const id = await promise(60);
    await change(id, 'withdrawn');
    expect([...browser.state.alarms]).toEqual([]);
    await ask(deskSender(1), 'desk.case', { context: context('7'), said: [] });
    const reports = [report({ kind: 'prompt.ticked', prompt: 'use-name', by: 'self' })] as never;
    await ask(deskSender(1), 'desk.report', { caseId: '7', profile: 'practice-desk', reports, memory });
    expect([...browser.state.alarms.keys()]).toEqual(['heartbeat']);
  });
});

describe('the words of a promise', () => {
  const words = async (id: string) => (await openLog().words.get(id))?.action;

  it('are erased ten minutes after it is closed, not before, and the alarm is set for it', async () => {
    const id = await promise(60, { action: 'send the form' });
    await at(1);
    await change(id, 'kept');
    expect(browser.state.alarms.get('next')).toEqual({ when: NOW + 11 * MINUTE });
    await at(10);
    expect(await words(id)).toBe('send the form');
    await at(11);
    expect(await words(id)).toBeUndefined();
    expect(await openLog().commitments.get(id)).toMatchObject({ status: 'kept-early' });
  });

  it('stay when it is reopened in time; later it cannot be', async () => {
    const id = await promise(60, { action: 'send the form' });
    await change(id, 'kept');
    vi.setSystemTime(NOW + 5 * MINUTE);
    expect(await change(id, 'reopened')).toEqual({ done: true });
    await at(30);
    expect(await words(id)).toBe('send the form');
    await change(id, 'missed');
    vi.setSystemTime(Date.now() + 11 * MINUTE);
    expect(await change(id, 'reopened')).toEqual({ done: false });
  });
});

describe('a promise changes', () => {
  it('only from an open state, and on a desk only on its own site', async () => {
    await ask(deskSender(1), 'desk.case', { context: context('7'), said: [] });
    const id = makeId();
    await ask(deskSender(1), 'desk.promise', {
      caseId: '7',
      commitment: { id, kind: 'promise', dueAt: NOW + 5 },
    });
    browser.state.grants.push('https://other.example/*');
    const other = { ...deskSender(2), url: 'https://other.example/', origin: 'https://other.example' };
    expect(await ask(other, 'desk.change', { id, to: 'kept' })).toEqual({ done: false });
    expect(await ask(deskSender(1), 'desk.change', { id, to: 'kept' })).toEqual({ done: true });
    expect(await ask(deskSender(1), 'desk.change', { id, to: 'missed' })).toEqual({ done: false });
    expect(await ask(pageSender(), 'promise.change', { id: makeId(), to: 'kept' })).toEqual({ done: false });
    const states = (await openLog().commitments.get(id))?.history.map((step) => step.state);
    expect(states).toEqual(['made', 'kept']);
  });

  it('in order, though the clock was set back a day', async () => {
    const id = await promise(60);
    await change(id, 'kept');
    vi.setSystemTime(NOW - 24 * 60 * MINUTE);
    await change(id, 'reopened');
    await change(id, 'withdrawn');
    const row = await openLog().commitments.get(id);
    expect(row?.history.map((step) => step.state)).toEqual(['made', 'kept', 'reopened', 'withdrawn']);
    expect(row?.status).toBe('withdrawn');
  });

  it('and is one promise when it is made twice with the same id', async () => {
    const commitment = { id: makeId(), kind: 'callback', dueAt: NOW + MINUTE, number: '555 0100' } as const;
    await ask(deskSender(1), 'desk.case', { context: context('7'), said: [] });
    const first = await ask(pageSender(), 'promise.make', { tab: 1, commitment });
    expect(await ask(pageSender(), 'promise.make', { tab: 1, commitment })).toEqual(first);
    expect(first.commitment).toMatchObject({ kind: 'callback', origin: DESK });
    expect(await openLog().commitments.count()).toBe(1);
    expect(await openLog().interactions.count()).toBe(1);
  });
});

describe('the day', () => {
  it('is told once, from seven o’clock on, with what is due and what is past its time', async () => {
    const start = new Date(NOW + 86_400_000);
    start.setHours(6, 30, 0, 0);
    await promise(-1);
    await promise((start.getTime() - NOW) / MINUTE + 300);
    const told = () => browser.state.notifications.filter(({ id }) => id === 'due-day');
    const before = told().length;
    vi.setSystemTime(start.getTime());
    await keepWatch(Date.now());
    expect(told().length).toBe(before);
    vi.setSystemTime(start.getTime() + 60 * MINUTE);
    await keepWatch(Date.now());
    await keepWatch(Date.now());
    expect(told().length).toBe(before + 1);
    expect(told().at(-1)).toMatchObject({ title: 'announceDay 1', message: 'announceOverdueCount 1' });
  });
});
