import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeId } from '../../utils/browser/make-id';
import { leaveTab, sweepLeft } from '../../utils/cases/sweep-left';
import { openLog } from '../../utils/log/database';
import { browser } from '../fakes/browser';
import { ask, DESK, deskSender, memory, pageSender, report } from './ask';
import { NOW, sitAtDesk } from './at-desk';
import { finish, kinds, open, rows, tick, work } from './desk-steps';

beforeEach(() => sitAtDesk());

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

  it('not by going on in a reply that did not leave: that is of the contact which it ended', async () => {
    const sent = { print: 'p', at: NOW, kind: 'send' } as const;
    const written = () => report({ kind: 'signals.read', breakpoint: 'paused', vector: { draftWords: 9 } });
    const goOn = (kept?: true) =>
      ask(deskSender(1), 'desk.report', {
        caseId: '7',
        profile: 'practice-desk',
        reports: [written()] as never,
        memory: { ...memory, sent: { ...sent, ...(kept && { kept }) } },
      });
    await open(1, '7');
    await work(1, '7', tick());
    const { interaction } = await finish(1, '7', { how: 'send' });
    expect(await goOn(true)).toEqual({ interaction: null });
    // Leaving the page over it ends nothing that has not begun.
    await finish(1, '7', {
      how: 'left',
      reports: [written()],
      memory: { ...memory, sent: { ...sent, kept: true } },
    });
    expect(await rows()).toMatchObject([{ id: interaction, finishedBy: 'send' }]);
    const events = await openLog().events.toArray();
    expect(events.filter(({ kind }) => kind === 'signals.read')).toMatchObject([
      { interaction },
      { interaction },
    ]);
    // It has left, and something new is written.
    await goOn();
    expect(await rows()).toHaveLength(2);
  });

  it('by going on in it when its end can no longer be taken back', async () => {
    await open(1, '7');
    await work(1, '7', tick());
    await finish(1, '7', { how: 'send' });
    vi.setSystemTime(NOW + 11 * 60_000);
    await ask(deskSender(1), 'desk.report', {
      caseId: '7',
      profile: 'practice-desk',
      reports: [tick()] as never,
      memory: { ...memory, sent: { print: 'p', at: NOW, kind: 'send', kept: true } },
    });
    expect(await rows()).toHaveLength(2);
  });

  it('holds no name, no text, no path anywhere but in the erasable records', async () => {
    await open(1, 'CASE-4711', { subject: 'Rash since Tuesday' });
    await work(1, 'CASE-4711', tick());
    await finish(1, 'CASE-4711');
    const db = openLog();
    const stored = JSON.stringify([
      await db.events.toArray(),
      await db.interactions.toArray(),
      await db.figures.toArray(),
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

  it('by a send, and Log afterwards only says how it ended', async () => {
    await open(1, '7');
    await work(1, '7', tick());
    const sent = await finish(1, '7', { how: 'send', disposition: 'answered' });
    expect(await finish(1, '7', { disposition: 'waiting-on-us' })).toEqual({ ...sent, corrected: true });
    expect(await rows()).toMatchObject([{ finishedBy: 'send', disposition: 'waiting-on-us' }]);
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
