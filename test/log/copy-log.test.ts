import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { listParts, readHead, readPart } from '../../utils/log/copy/copy-file';
import { copyLog, findUncopied } from '../../utils/log/copy/copy-log';
import { closeLog, LOG_NAME, openLog } from '../../utils/log/database';
import { deleteRows } from '../../utils/log/delete-rows';
import { purgeLog } from '../../utils/log/purge-log';
import { addSample } from '../../utils/log/sample-data';
import type { LogEvent } from '../../utils/model/event';
import type { Personal } from '../../utils/model/interaction';
import { startBrowser } from '../fakes/browser';
import { type FakeFiles, startFiles, stopFiles } from '../fakes/files';

const DAY = 24 * 3_600_000;
const NOON = Date.UTC(2026, 10, 30, 12);

let files: FakeFiles;
beforeEach(async () => {
  await startBrowser();
  files = startFiles();
});
afterEach(() => stopFiles());

const made = (id: string, at: number): LogEvent => ({
  ...{ id, at, agent: 'agent-0001', interaction: null, kind: 'commitment.made', commitment: id },
  ...{ of: 'callback', dueAt: at + DAY, caseKey: null, origin: null },
});
const words = (id: string, at: number, name = 'Jordan Rivera'): Personal => ({
  ...{ id, of: 'commitment', at, name },
});
const promise = (id: string, at: number) =>
  changeLog(async ({ db, add }) => {
    await add([made(id, at)]);
    await db.words.put(words(id, at));
  });
const idsIn = async (part: string, table: string) =>
  ((await readPart(part))?.rows[table] ?? []).map((row) => (row as { id: string }).id).sort();

/** The browser hands back an empty database. */
async function loseLog() {
  closeLog();
  await Dexie.delete(LOG_NAME);
}

describe('the second copy', () => {
  it('has the events and words of each day that changed, sealed, and each part once', async () => {
    await promise('promise-a', NOON - DAY);
    await promise('promise-b', NOON);
    await copyLog(NOON);
    expect(await listParts()).toEqual(['2026-11-29', '2026-11-30']);
    expect((await readPart('2026-11-30'))?.rows).toEqual({
      events: [made('promise-b', NOON)],
      words: [words('promise-b', NOON)],
    });
    expect(await readHead('2026-11-29')).toMatchObject({ rows: { events: 1, words: 1 } });
    for (const bytes of files.bytes.values())
      expect(new TextDecoder().decode(bytes)).not.toMatch(/Jordan|promise-/);
    // What did not change is not written again.
    const before = new Map(files.bytes);
    await promise('promise-c', NOON + 1);
    await copyLog(NOON + 1);
    expect(files.bytes.get('second-copy/2026-11-29')).toBe(before.get('second-copy/2026-11-29'));
    expect(await idsIn('2026-11-30', 'events')).toEqual(['promise-b', 'promise-c']);
  });

  it('keeps what the log has lost, and loses what was erased', async () => {
    await promise('promise-a', NOON);
    await promise('promise-b', NOON);
    await copyLog(NOON);
    await deleteRows('commitment', ['promise-b'], NOON + 1);
    await purgeLog(NOON + DAY);
    await copyLog(NOON + DAY);
    expect(await idsIn('2026-11-30', 'words')).toEqual(['promise-a']);
    await loseLog();
    await promise('promise-c', NOON + 2);
    await copyLog(NOON + 2);
    expect(await idsIn('2026-11-30', 'words')).toEqual(['promise-a', 'promise-c']);
    expect(await idsIn('2026-11-30', 'events')).toContain('promise-a');
  });

  it('follows a record that is written again on another day', async () => {
    await promise('promise-a', NOON - DAY);
    await copyLog(NOON);
    await changeLog(({ db }) => db.words.put(words('promise-a', NOON, 'Sam Okafor')));
    await copyLog(NOON);
    expect(await idsIn('2026-11-29', 'words')).toEqual([]);
    expect((await readPart('2026-11-30'))?.rows.words).toEqual([words('promise-a', NOON, 'Sam Okafor')]);
  });

  it('is made whole at the first start, and again where a file is gone; not of what is made up', async () => {
    stopFiles();
    await promise('promise-a', NOON - DAY);
    await openLog().parts.clear();
    await addSample(20, NOON);
    files = startFiles();
    await findUncopied();
    await copyLog(NOON);
    expect(await listParts()).toEqual(['2026-11-29']);
    files.bytes.clear();
    await findUncopied();
    await copyLog(NOON);
    expect(await idsIn('2026-11-29', 'words')).toEqual(['promise-a']);
  });

  it('is behind after a full disk, and is written with the next look', async () => {
    files.full = true;
    await promise('promise-a', NOON);
    await expect(copyLog(NOON)).rejects.toThrow('full');
    files.full = false;
    await copyLog(NOON);
    expect(await idsIn('2026-11-30', 'events')).toEqual(['promise-a']);
  });
});
