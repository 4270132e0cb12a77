import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { heal, keepTrying } from '../../utils/log/keep-trying';
import { LogFaultError } from '../../utils/log/log-fault';
import { readTrouble } from '../../utils/log/trouble';
import type { LogEvent } from '../../utils/model/event';
import { startBrowser } from '../fakes/browser';

/** The browser's private files, in which room is looked for: they fail while the disk is full. */
const disk = { full: false, asked: 0 };
beforeEach(async () => {
  await startBrowser();
  Object.assign(disk, { full: false, asked: 0 });
  const writable = {
    write: async () => {
      if (disk.full) throw new DOMException('no room', 'QuotaExceededError');
    },
    close: async () => {},
    abort: async () => {},
  };
  const folder = {
    getFileHandle: async () => ({ createWritable: async () => writable }),
    removeEntry: async () => {},
  };
  const getDirectory = async () => {
    disk.asked++;
    return folder;
  };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { getDirectory } });
});
afterEach(() => Reflect.deleteProperty(navigator, 'storage'));

const fault = (name: string) => Object.assign(new Error(`${name} on purpose`), { name });
const event = (n: number): LogEvent => ({
  ...{ id: `event-${String(n).padStart(4, '0')}`, at: n, agent: 'agent-0001', interaction: null },
  ...{ kind: 'stage.entered', stage: 'reading' },
});
/** Writes one entry; the database fails at it (`failing`) while the disk is full. */
const write = (n: number) =>
  changeLog(async ({ add }) => {
    tried++;
    if (disk.full) throw failing;
    return add([event(n)]);
  });
let [tried, failing] = [0, fault('UnknownError')];
beforeEach(() => {
  [tried, failing] = [0, fault('UnknownError')];
});
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => '',
    (error: Error) => error.message,
  );

describe('a full disk', () => {
  it('is known also where several rows failed in one request', async () => {
    await write(1);
    disk.full = true;
    // As Chromium does when the disk fills up in the middle of a transaction.
    failing = new Dexie.BulkError('events.bulkAdd(): 1 of 1 operations failed', { 0: fault('AbortError') });
    expect(await reasonOf(write(2))).toMatch(/^Not saved: the disk/);
    disk.full = false;
    expect(await write(3)).toMatchObject({ added: 1 });
  });

  it('is told in plain words, and nothing more is tried on the database while it lasts', async () => {
    await write(1);
    disk.full = true;
    expect(await reasonOf(write(2))).toMatch(
      /^Not saved: the disk, or the space the browser may use, is full/,
    );
    expect(await readTrouble()).toMatchObject({ fault: 'full' });
    expect(await reasonOf(write(3))).toMatch(/^Not saved: the disk/);
    await expect(heal()).rejects.toThrow(LogFaultError);
    // One for the first, one for the second, none for the third.
    expect(tried).toBe(2);
  });

  it('is over when there is room: the log is made safe first, then written, each entry once', async () => {
    await write(1);
    disk.full = true;
    await reasonOf(write(2));
    const connection = openLog();
    disk.full = false;
    await Promise.all([write(2), write(3), write(2)]);
    expect(openLog()).not.toBe(connection);
    expect(await readTrouble()).toBeNull();
    expect(await openLog().events.toCollection().primaryKeys()).toEqual([1, 2, 3].map((n) => event(n).id));
    expect(await openLog().ballast.count()).toBe(0);
  });
});

describe('other faults', () => {
  it('a database that stays broken is told apart', async () => {
    const never = () => Promise.reject(fault('InvalidStateError'));
    expect(await reasonOf(keepTrying(never))).toMatch(/^Not saved: the browser’s database cannot be opened/);
    expect(await readTrouble()).toMatchObject({ fault: 'broken' });
    await write(1);
    expect(await readTrouble()).toBeNull();
  });

  it('no answer is no refusal: it is not tried again, as it may still come', async () => {
    let times = 0;
    const silent = () => {
      times++;
      return new Promise<never>(() => {});
    };
    expect(await reasonOf(keepTrying(silent, 5))).toMatch(/^Not saved yet: .*It may still come/);
    expect(times).toBe(1);
    expect(disk.asked).toBe(0);
  });
});
