import { beforeEach, expect, it, vi } from 'vitest';
import { closeLog, LOG_NAME, openLog } from '../../utils/log/database';
import { isSample } from '../../utils/log/is-sample';
import { readOwnOpen } from '../../utils/log/read/read-own-open';
import { addSample, readFill, removeSample } from '../../utils/log/sample-data';
import { ask, DESK, pageSender } from '../background/ask';
import { finish, open, tick, work } from '../background/desk-steps';
import { browser, startBrowser } from '../fakes/browser';
import { exportText } from './take-in';

const NOW = Date.UTC(2026, 10, 23, 9);
beforeEach(async () => {
  closeLog();
  await new Promise((done) => {
    indexedDB.deleteDatabase(LOG_NAME).onsuccess = done;
  });
  await startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser.state.grants = [`${DESK}/*`];
  browser.state.tabs = [{ id: 1, url: `${DESK}/case` }];
});

/** Everything in the log but what stands for the moment of writing. */
const whole = async () =>
  Object.fromEntries(
    await Promise.all(openLog().tables.map(async (table) => [table.name, await table.toArray()])),
  );

async function logOne() {
  await open(1, '7');
  await work(1, '7', tick());
  await finish(1, '7');
}

it('stands beside the real log, is in no export, rings for nobody, and goes without a trace', async () => {
  expect(await readFill()).toBe('empty');
  await logOne();
  const before = await whole();
  await addSample(60, NOW);
  expect(await readFill()).toBe('sample');
  expect(await openLog().interactions.count()).toBe(61);
  const made = (await openLog().events.toArray()).filter(isSample);
  expect(made.length).toBeGreaterThan(600);
  expect(await readOwnOpen()).toEqual([]);
  expect(await exportText(true, NOW)).not.toContain('sample-');
  await expect(addSample(60, NOW)).rejects.toThrow('there already');
  await removeSample();
  expect(await readFill()).toBe('own');
  expect(await whole()).toEqual(before);
});

it('goes with what was said of it: marks and notes on made-up contacts leave too', async () => {
  await addSample(30, NOW);
  const sample = (await openLog().interactions.toArray())[0];
  await ask(pageSender(), 'coaching.mark', { interaction: sample?.id ?? '', mark: 'exemplary', on: true });
  expect((await openLog().interactions.get(sample?.id ?? ''))?.marks).toEqual(['exemplary']);
  await removeSample();
  expect(await openLog().events.count()).toBe(0);
  expect(await openLog().figures.count()).toBe(0);
});
