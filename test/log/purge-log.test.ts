import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeId } from '../../utils/browser/make-id';
import { openLog } from '../../utils/log/database';
import { purgeLog } from '../../utils/log/purge-log';
import { checkCanary } from '../../utils/log/watch-canary';
import { ask, pageSender } from '../background/ask';
import { startBrowser } from '../fakes/browser';
import { exportText, takeIn } from './take-in';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 9);
beforeEach(async () => {
  await startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

async function logOne(note = '') {
  const log = {
    id: makeId(),
    interaction: null,
    tab: null,
    channel: 'phone',
    disposition: 'answered',
    endedAt: NOW,
  } as const;
  return (await ask(pageSender(), 'log.finish', { ...log, note })).interaction;
}

describe('a deleted contact', () => {
  it('can be brought back for ten minutes, then is gone for good, but for its tombstone', async () => {
    const id = await logOne('wrong patient');
    await ask(pageSender(), 'log.delete', { of: 'interaction', ids: [id] });
    expect(await purgeLog(NOW + 9 * MINUTE)).toBe(NOW + 10 * MINUTE);
    expect(await openLog().interactions.count()).toBe(1);
    expect(await purgeLog(NOW + 10 * MINUTE)).toBeNull();
    const db = openLog();
    expect(await db.interactions.count()).toBe(0);
    expect(await db.words.count()).toBe(0);
    expect((await db.events.toArray()).map((event) => event.kind)).toEqual(['row.deleted']);
    expect(await checkCanary(NOW)).toBe('well');
    const back = ask(pageSender(), 'log.restore', { of: 'interaction', ids: [id] });
    await expect(back).rejects.toThrow('Not restored: it has been erased for good.');
  });

  it('does not come back with an old file', async () => {
    const id = await logOne();
    const file = await exportText(true, NOW);
    await ask(pageSender(), 'log.delete', { of: 'interaction', ids: [id] });
    await purgeLog(NOW + 10 * MINUTE);
    await takeIn(file, '', { now: NOW + 11 * MINUTE });
    expect((await openLog().interactions.get(id))?.deleted).toBe(true);
    await purgeLog(NOW + 12 * MINUTE);
    expect(await openLog().interactions.count()).toBe(0);
  });

  it('leaves its promises alone', async () => {
    const id = await logOne();
    const commitment = { id: makeId(), kind: 'promise', dueAt: NOW + MINUTE } as const;
    await ask(pageSender(), 'promise.make', { tab: null, commitment });
    await ask(pageSender(), 'log.delete', { of: 'interaction', ids: [id] });
    await purgeLog(NOW + 10 * MINUTE);
    expect((await openLog().commitments.toArray()).map((row) => row.id)).toEqual([commitment.id]);
  });
});

describe('a deleted promise', () => {
  it('is restored with its words, or purged', async () => {
    const commitment = { id: makeId(), kind: 'promise', dueAt: NOW + MINUTE, action: 'call back' } as const;
    await ask(pageSender(), 'promise.make', { tab: null, commitment });
    const rows = { of: 'commitment', ids: [commitment.id] } as const;
    await ask(pageSender(), 'log.delete', { ...rows, ids: [...rows.ids] });
    await ask(pageSender(), 'log.restore', { ...rows, ids: [...rows.ids] });
    await purgeLog(NOW + 20 * MINUTE);
    expect((await openLog().words.get(commitment.id))?.action).toBe('call back');
    await ask(pageSender(), 'log.delete', { ...rows, ids: [...rows.ids] });
    await purgeLog(NOW + 40 * MINUTE);
    expect([await openLog().commitments.count(), await openLog().words.count()]).toEqual([0, 0]);
  });
});
