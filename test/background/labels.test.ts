import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWatch } from '../../utils/alarms/keep-watch';
import { makeId } from '../../utils/browser/make-id';
import { openLog } from '../../utils/log/database';
import { ask, DESK, deskSender, pageSender, report } from './ask';
import { HOUR, MINUTE, NOW, sitAtDesk } from './at-desk';
import { finish, open, tick, work } from './desk-steps';

beforeEach(() => sitAtDesk());

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
    expect(await openLog().words.toArray()).toMatchObject([
      { id: put.id, of: 'comment', prompt: 'use-name', note: 'He is a minor.' },
    ]);
    await ask(pageSender(), 'comment.set', { dismissal: put.id, note: ' ' });
    expect(await openLog().words.count()).toBe(0);
    const other = ask(pageSender(), 'comment.set', { dismissal: makeId(), note: 'x' });
    await expect(other).rejects.toThrow('Not saved: this prompt was not put away.');
  });

  it('erases the comment with its contact', async () => {
    await open(1, '7');
    const put = report({ kind: 'prompt.dismissed', prompt: 'use-name', reason: 'wrong' });
    const { interaction } = await work(1, '7', put);
    await ask(pageSender(), 'comment.set', { dismissal: put.id, note: 'He is a minor.' });
    await ask(pageSender(), 'log.delete', { of: 'interaction', ids: [interaction ?? ''] });
    expect(await openLog().words.count()).toBe(1);
    await keepWatch(NOW + HOUR);
    expect(await openLog().words.count()).toBe(0);
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
    await ask(deskSender(1), 'detect.signs', {});
    vi.setSystemTime(NOW + 31 * MINUTE);
    const { sweepLeft } = await import('../../utils/cases/sweep-left');
    await sweepLeft(Date.now());
    await open(1, '7');
    await work(1, '7', tick());
    expect((await begun()).map(({ follows }) => follows)).toEqual([null, first]);
  });
});
