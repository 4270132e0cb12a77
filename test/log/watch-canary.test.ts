import { beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { deleteRows } from '../../utils/log/delete-rows';
import { checkCanary } from '../../utils/log/watch-canary';
import type { LogEvent } from '../../utils/model/event';
import type { Personal } from '../../utils/model/interaction';
import { dropWarning, readWarnings } from '../../utils/settings/warnings';
import { browser, startBrowser } from '../fakes/browser';

beforeEach(async () => void (await startBrowser()));

const event = (n: number) =>
  ({
    id: `event-${String(n).padStart(4, '0')}`,
    at: n,
    agent: 'agent-0001',
    interaction: null,
    kind: 'stage.entered',
    stage: 'reading',
  }) as const;
const fill = async (n: number) => {
  for (let i = 0; i < n; i++) await changeLog(({ add }) => add([event(i)]));
};

describe('the canary', () => {
  it('is silent over an empty, a growing and a kept log', async () => {
    expect(await checkCanary(1)).toBe('well');
    await fill(3);
    expect(await checkCanary(1)).toBe('well');
    expect(browser.storage.local.data.get('canary')).toEqual({ count: 3, last: 'event-0002' });
    expect(await readWarnings(1)).toEqual([]);
  });

  it('tells that the browser emptied the log, once, until it is put away', async () => {
    await fill(3);
    await openLog().events.clear();
    expect(await checkCanary(5)).toBe('emptied');
    expect(await checkCanary(6)).toBe('well');
    expect(await readWarnings(7)).toEqual([{ kind: 'log-emptied', detail: '3', at: 5 }]);
    await dropWarning('log-emptied', '3');
    expect(await readWarnings(7)).toEqual([]);
  });

  it('tells it also when something was written before it looked', async () => {
    await fill(3);
    await openLog().events.clear();
    await changeLog(({ add }) => add([event(9)]));
    expect(await checkCanary(5)).toBe('shrunk');
  });

  it('tells of a lost tail', async () => {
    await fill(3);
    await openLog().events.delete('event-0002');
    expect(await checkCanary(5)).toBe('shrunk');
  });

  it('brings the open promises back from their copy, each once, and none that was kept or deleted', async () => {
    const made = (id: string): LogEvent => ({
      ...{ id, at: 10, agent: 'agent-0001', interaction: null, kind: 'commitment.made', commitment: id },
      ...{ of: 'callback', dueAt: 99, caseKey: null, origin: null },
    });
    const about = (id: string, kind: 'commitment.kept' | 'commitment.announced'): LogEvent =>
      ({
        ...{ id: `${id}-${kind.slice(11)}`, at: 20, agent: 'agent-0001', interaction: null, kind },
        commitment: id,
        ...(kind === 'commitment.announced' && { moment: 'at' }),
      }) as LogEvent;
    const words: Personal = { id: 'promise-a', of: 'commitment', at: 10, name: 'Jordan Rivera' };
    for (const id of ['promise-a', 'promise-b', 'promise-c'])
      await changeLog(async ({ db, add }) => {
        await add([made(id)]);
        if (id === words.id) await db.words.put(words);
      });
    await changeLog(({ add }) =>
      add([about('promise-a', 'commitment.announced'), about('promise-b', 'commitment.kept')]),
    );
    await deleteRows('commitment', ['promise-c'], 30);
    const before = await openLog().commitments.get('promise-a');
    await Promise.all(openLog().tables.map((table) => table.clear()));
    expect(await checkCanary(40)).toBe('emptied');
    expect(await openLog().commitments.toArray()).toEqual([before]);
    expect(await openLog().events.count()).toBe(2);
    expect(await openLog().words.toArray()).toEqual([words]);
    expect(await checkCanary(41)).toBe('well');
  });

  it('makes the views anew from what is left', async () => {
    const began = (id: string): LogEvent => ({
      id,
      at: 5,
      agent: 'agent-0001',
      interaction: id,
      kind: 'interaction.began',
      origin: null,
      profile: null,
      playbook: null,
      playbookVersion: null,
      caseKey: null,
      channel: 'phone',
      phi: false,
    });
    await changeLog(({ add }) => add([began('contact-0001'), began('contact-0002')]));
    await openLog().events.delete('contact-0002');
    expect(await checkCanary(9)).toBe('shrunk');
    expect((await openLog().interactions.toArray()).map((row) => row.id)).toEqual(['contact-0001']);
    const days = await openLog().figures.where('[part+agent+value+day]').above(['all', '']).toArray();
    expect(days.filter((row) => row.part === 'all').map((row) => row.contacts)).toEqual([1, 1]);
  });

  it('gives no false alarm when it was left behind a commit, or a purge was cut short', async () => {
    await fill(2);
    browser.storage.local.data.set('canary', { count: 1, last: 'event-0000' });
    expect(await checkCanary(5)).toBe('well');
    browser.storage.local.data.set('canary', { count: 9, last: 'event-0008', moving: true });
    expect(await checkCanary(5)).toBe('well');
    expect(await checkCanary(5)).toBe('well');
  });
});
