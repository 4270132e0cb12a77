import { beforeEach, describe, expect, it } from 'vitest';
import { makeId } from '../../utils/browser/make-id';
import { openLog } from '../../utils/log/database';
import type { CaseState } from '../../utils/model/case-state';
import type { SignalName } from '../../utils/model/signal';
import { browser } from '../fakes/browser';
import { ask, DESK, deskSender, pageSender } from './ask';
import { NOW, sitAtDesk } from './at-desk';
import { open, rows, tick, work } from './desk-steps';

const FACTS: SignalName[] = [
  'dueSoonCommitments',
  'keptEarly',
  'openChases',
  'openLoops',
  'repeatContact',
  'handOffWaiting',
  'systemDown',
];
beforeEach(() => sitAtDesk());

/** The signals that the page gave, without what the background knows by itself. */
function ofPage({ context }: CaseState) {
  const own = Object.entries(context.signals).filter(([name]) => !(FACTS as string[]).includes(name));
  return Object.fromEntries(own);
}

describe('a case in a tab', () => {
  it('is known on a reply page that shows neither name nor messages', async () => {
    await open(1, '7', { signals: { upset: true, customerMessages: 2, stage: 'reading', draftWords: 4 } });
    const state = await open(1, '7', { shownName: null, subject: null }, '/reply');
    expect(state.context).toMatchObject({ shownName: 'Maria Lopez', subject: 'Claim' });
    expect(ofPage(state)).toEqual({ upset: true, customerMessages: 2 });
  });

  it('is not mixed with the thread that a page has read anew', async () => {
    await open(1, '7', { signals: { upset: true, customerMessages: 1 } });
    const state = await open(1, '7', { signals: { customerMessages: 2 } });
    expect(ofPage(state)).toEqual({ customerMessages: 2 });
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
    expect(await openLog().words.count()).toBe(0);
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
    await ask(deskSender(1, '/list'), 'detect.signs', {});
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
    expect(await openLog().words.toArray()).toMatchObject([
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
    expect((await openLog().words.get(interaction))?.note).toBe('asked for a copy');
    const missing = ask(pageSender(), 'log.note', { interaction: makeId(), note: 'x' });
    await expect(missing).rejects.toThrow('Not saved: this contact is not in the log.');
  });
});
