import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { LOG_NAME, openLog } from '../../utils/log/database';
import { openBefore } from '../../utils/log/files/note-before';
import { startBrowser } from '../fakes/browser';

const CALLBACK = {
  id: 'promise-1',
  of: 'commitment',
  at: 5,
  name: 'Jordan Rivera',
  number: '0770 90012',
} as const;
const NOTE = { id: 'contact-1', of: 'interaction', at: 6, note: 'asked for a copy' } as const;

/** Rows as they lie in the browser's database, read beside the product's own code. */
async function onDisk(store: string): Promise<unknown[]> {
  const plain = await new Dexie(LOG_NAME).open();
  try {
    return plain.tables.some(({ name }) => name === store) ? await plain.table(store).toArray() : [];
  } finally {
    plain.close();
  }
}

beforeEach(startBrowser);

describe('personal records', () => {
  it('come to disk sealed, by whatever way, and are read as they were', async () => {
    const db = openLog();
    await db.words.put(CALLBACK);
    await db.transaction('rw', db.words, db.events, async () => {
      await db.words.bulkPut([NOTE]);
      expect(await db.words.get(CALLBACK.id)).toEqual(CALLBACK);
      await db.words.put({ ...NOTE, note: `${(await db.words.get(NOTE.id))?.note} twice` });
    });
    await db.words.update(CALLBACK.id, { number: '0770 90013' });
    const rows = await onDisk('words');
    expect(rows.map((row) => Object.keys(row as object).sort())).toEqual(
      Array.from({ length: 2 }, () => ['at', 'box', 'id', 'key', 'of']),
    );
    const [note, callback] = [
      { ...NOTE, note: 'asked for a copy twice' },
      { ...CALLBACK, number: '0770 90013' },
    ];
    expect(await db.words.toArray()).toEqual([note, callback]);
    expect(await db.words.bulkGet([CALLBACK.id, 'none', NOTE.id])).toEqual([callback, undefined, note]);
    expect(await db.words.where('of').equals('interaction').toArray()).toEqual([note]);
    expect(await db.words.orderBy('id').limit(1).toArray()).toEqual([note]);
    await db.words.where('id').startsWith('contact').delete();
    expect(await db.words.count()).toBe(1);
  });

  it('roll back with what they were written with', async () => {
    const db = openLog();
    const failing = db.transaction('rw', db.words, async () => {
      await db.words.put(NOTE);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await db.words.count()).toBe(0);
  });

  it('are never read row by row, where they could be handed on sealed', async () => {
    await openLog().words.put(NOTE);
    await expect(openLog().words.each(() => undefined)).rejects.toThrow('by key or index');
  });
});

it('a database of version 5 has its words sealed in one step, and the table they stood in goes', async () => {
  const old = new Dexie(LOG_NAME);
  old.version(5).stores({ events: 'id', personal: 'id, of', imports: 'id, at, agent' });
  const clear = Array.from({ length: 2300 }, (_, n) => ({
    ...NOTE,
    id: `contact-${String(n).padStart(4, '0')}`,
  }));
  await old.table('personal').bulkAdd([CALLBACK, ...clear]);
  const before = { coaching: 'Well done.', coachingAt: 3, coachingFrom: 'Ann' };
  const notes = [
    { interaction: 'contact-0001', before },
    { interaction: 'contact-0002', before: null },
  ];
  await old.table('imports').add({ id: 'import-1', at: 7, agent: 'lead', brought: { events: [], notes } });
  old.close();

  const db = openLog();
  expect(await db.words.get(CALLBACK.id)).toEqual(CALLBACK);
  expect(await db.words.count()).toBe(2301);
  expect(await db.words.get('contact-2299')).toEqual(clear.at(-1));
  expect(db.tables.map(({ name }) => name)).not.toContain('personal');
  const [record] = await db.imports.toArray();
  const [first, second] = record?.brought?.notes ?? [];
  expect(JSON.stringify(record)).not.toContain('Well done');
  expect(await openBefore('contact-0001', first?.before ?? {})).toEqual(before);
  expect(second?.before).toBeNull();
  expect(JSON.stringify(await onDisk('words'))).not.toContain('asked');
});
