import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { compareCopy } from '../../utils/log/copy/compare-copy';
import { copyLog, dropMissing } from '../../utils/log/copy/copy-log';
import { exportCopy } from '../../utils/log/copy/export-copy';
import { restorePart } from '../../utils/log/copy/restore-part';
import { closeLog, LOG_NAME, openLog } from '../../utils/log/database';
import { deleteRows } from '../../utils/log/delete-rows';
import { checkLogFile, readLogParts } from '../../utils/log/files/read-log-file';
import { addSample } from '../../utils/log/sample-data';
import type { LogEvent } from '../../utils/model/event';
import type { Personal } from '../../utils/model/interaction';
import { startBrowser } from '../fakes/browser';
import { startFiles, stopFiles } from '../fakes/files';

const DAY = 24 * 3_600_000;
const NOON = Date.UTC(2026, 10, 30, 12);

beforeEach(async () => {
  await startBrowser();
  startFiles();
});
afterEach(() => stopFiles());

const made = (id: string, at: number): LogEvent => ({
  ...{ id, at, agent: 'agent-0001', interaction: null, kind: 'commitment.made', commitment: id },
  ...{ of: 'callback', dueAt: at + DAY, caseKey: null, origin: null },
});
const words = (id: string, at: number): Personal => ({ id, of: 'commitment', at, name: 'Jordan Rivera' });
const promise = (id: string, at: number) =>
  changeLog(async ({ db, add }) => {
    await add([made(id, at)]);
    await db.words.put(words(id, at));
  });

/** Every row, by table. */
async function readAll() {
  const tables = openLog().tables.filter(({ name }) => !['parts', 'figures', 'ballast'].includes(name));
  return Object.fromEntries(await Promise.all(tables.map(async (t) => [t.name, await t.toArray()])));
}
async function loseLog() {
  closeLog();
  await Dexie.delete(LOG_NAME);
}
/** As a damaged block does: rows are gone, and nobody took them away. */
async function loseRow(table: string, id: string) {
  closeLog();
  const raw = new Dexie(LOG_NAME);
  await raw.open();
  await raw.table(table).delete(id);
  raw.close();
}
const restoreAll = async () => {
  for (const { part } of (await compareCopy()).missing) await restorePart(part);
};

describe('what the log has lost', () => {
  it('comes back whole from the second copy: events, words, views, sites; in any order and twice', async () => {
    await promise('promise-a', NOON - DAY);
    await promise('promise-b', NOON);
    await changeLog(({ add }) =>
      add([
        {
          id: 'kept-0001',
          at: NOON,
          agent: 'agent-0001',
          interaction: null,
          kind: 'commitment.kept',
          commitment: 'promise-a',
        },
      ]),
    );
    await changeLog(({ db }) =>
      db.sites.put({ id: 'ours', live: 1, awayAt: null, changedAt: NOON } as never),
    );
    await copyLog(NOON);
    const before = await readAll();
    expect((await compareCopy()).missing).toEqual([]);
    await loseLog();
    expect((await compareCopy()).missing).toEqual([
      { part: '2026-11-29', rows: { events: 1, words: 1 } },
      { part: '2026-11-30', rows: { events: 2, words: 1 } },
      { part: 'sites', rows: { sites: 1 } },
    ]);
    expect(await restorePart('sites')).toBe(1);
    expect(await restorePart('2026-11-30')).toBe(3);
    expect(await restorePart('2026-11-29')).toBe(2);
    expect(await restorePart('2026-11-29')).toBe(0);
    expect(await readAll()).toEqual(before);
    await copyLog(NOON);
    expect(await compareCopy()).toMatchObject({ parts: 3, behind: 0, readable: true, missing: [] });
  });

  it('is told by its day, also where only a row is gone; what stands in the log stays as it is', async () => {
    await promise('promise-a', NOON);
    await promise('promise-b', NOON);
    await copyLog(NOON);
    await loseRow('words', 'promise-a');
    await changeLog(({ db }) => db.words.put({ ...words('promise-b', NOON), name: 'Sam Okafor' }));
    expect((await compareCopy()).missing).toEqual([{ part: '2026-11-30', rows: { events: 0, words: 1 } }]);
    await restoreAll();
    expect((await openLog().words.toArray()).map(({ name }) => name)).toEqual([
      'Jordan Rivera',
      'Sam Okafor',
    ]);
  });

  it('is not what was deleted a moment ago', async () => {
    await promise('promise-a', NOON);
    await copyLog(NOON);
    await changeLog(({ db }) => db.words.bulkDelete(['promise-a']));
    expect((await compareCopy()).missing).toEqual([]);
    expect(await restorePart('2026-11-30')).toBe(0);
  });

  it('is found beside made-up rows, which are not copied', async () => {
    await promise('promise-a', NOON);
    await copyLog(NOON);
    await addSample(20, NOON);
    await loseRow('words', 'promise-a');
    expect((await compareCopy()).missing).toMatchObject([{ rows: { words: 1 } }]);
  });

  it('may be left out for good', async () => {
    await promise('promise-a', NOON);
    await copyLog(NOON);
    await loseLog();
    await dropMissing('2026-11-30', NOON);
    expect(await compareCopy()).toMatchObject({ parts: 0, missing: [] });
  });

  it('does not come back over a later deletion', async () => {
    await promise('promise-a', NOON);
    await copyLog(NOON);
    await deleteRows('commitment', ['promise-a'], NOON + 1);
    await copyLog(NOON + 1);
    await loseLog();
    await restoreAll();
    expect((await openLog().commitments.get('promise-a'))?.deleted).toBe(true);
  });
});

it('is a file as an export is, which a new log takes in', async () => {
  await promise('promise-a', NOON - DAY);
  await promise('promise-b', NOON);
  await copyLog(NOON);
  const before = await readAll();
  const { file, entries } = await exportCopy(NOON);
  expect(entries).toBe(4);
  expect(await checkLogFile(file, () => NOON)).toMatchObject({ events: 2, personal: 2 });
  await loseLog();
  for await (const { events, personal } of readLogParts(file, 10))
    await changeLog(async ({ db, add }) => {
      await add(events);
      await db.words.bulkPut(personal);
    });
  expect(await readAll()).toEqual(before);
});
