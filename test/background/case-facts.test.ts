import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSetting } from '../../utils/settings/setting';
import { setSystemDown, systemDownSetting } from '../../utils/settings/system-down';
import { report } from './ask';
import { HOUR, keep, MINUTE, make, NOW, signals, sitAtDesk } from './at-desk';
import { finish, open, tick, work } from './desk-steps';

beforeEach(() => sitAtDesk());

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
