import { beforeEach, expect, it, vi } from 'vitest';
import { baselineSetting, beginBaseline, endBaseline, isSilent } from '../../utils/settings/baseline';
import { readSetting } from '../../utils/settings/setting';
import { DAY, NOW, sitAtDesk } from './at-desk';
import { finish, open, rows, tick, work } from './desk-steps';

beforeEach(() => sitAtDesk([1]));

it('while a baseline runs the page is told to be silent, and its contacts are marked so', async () => {
  expect((await open(1, '7')).silent).toBeUndefined();
  await beginBaseline(7, NOW);
  expect((await open(1, '8')).silent).toBe(true);
  await work(1, '8', tick());
  await finish(1, '8');
  vi.setSystemTime(NOW + 7 * DAY);
  expect((await open(1, '9')).silent).toBeUndefined();
  await work(1, '9', tick());
  expect((await rows()).sort((a, b) => a.startedAt - b.startedAt).map((row) => row.silent)).toEqual([
    true,
    false,
  ]);
});

it('one that runs goes on to a new end; ended, it keeps what was measured; the next begins afresh', async () => {
  await beginBaseline(7, NOW);
  await beginBaseline(14, NOW + DAY);
  expect(await readSetting(baselineSetting)).toEqual([{ from: NOW, until: NOW + 15 * DAY }]);
  await endBaseline(NOW + 2 * DAY);
  const ended = await readSetting(baselineSetting);
  expect(ended).toEqual([{ from: NOW, until: NOW + 2 * DAY }]);
  expect(isSilent(ended, NOW + 2 * DAY)).toBe(false);
  await beginBaseline(7, NOW + 3 * DAY);
  expect(await readSetting(baselineSetting)).toHaveLength(2);
});
