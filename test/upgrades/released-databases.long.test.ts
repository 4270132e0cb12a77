import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { LogDatabase } from '../../utils/log/database';
import { commitmentOf, interactionOf } from '../../utils/log/views/apply-event';
import { groupBy } from '../../utils/log/views/group-by';
import type { FiguresRow } from '../../utils/log/views/log-rows';
import { FiguresSum, keyOfFigures } from '../../utils/log/views/sum-figures';
import { foldAll } from '../log/fold-all';
import { generateLog } from '../review/generate-log';

/** The tables as each version made them; never changed. */
const VERSION_1 = {
  events: 'id, at, interaction, commitment, target, [agent+at]',
  interactions: 'id, startedAt, caseKey, agent, origin, *promptIds, [agent+startedAt]',
  commitments: 'id, interactionId, caseKey, dueAt, status, madeAt, [status+dueAt]',
  personal: 'id, of',
  rollups: 'key, day',
  imports: 'id, at, agent',
};
const VERSION_2 = {
  ...VERSION_1,
  interactions: 'id, startedAt, caseKey, agent, origin, *promptIds, *tagIds, [agent+startedAt]',
  playbooks: 'id',
  playbookVersions: '[id+version], id',
  contributions: 'id, at, [place.agent+at]',
  figures: '[part+agent+value+day]',
};
const { rollups: _, ...VERSION_3 } = VERSION_2;
/** Columns of contacts that came with version 2. */
const NEW = ['tags', 'tagIds', 'silent', 'team', 'workspaces', 'marks', 'witnessed', 'scores'];
const makeLog = (interactions: number) => {
  const events = generateLog({ interactions, seed: 8 });
  return { events, views: foldAll(events) };
};
type Log = ReturnType<typeof makeLog>;
const large = makeLog(700);
const small = makeLog(40);
const sorted = <T extends { id: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
const keyed = (rows: FiguresRow[]) =>
  Object.fromEntries(rows.map((row) => [keyOfFigures(row).join('|'), row]));

const note = { id: 'contact-0001', of: 'interaction', at: 1, note: 'asked for a copy' };
const record = {
  id: 'import-1',
  at: 1,
  label: 'Ben',
  agent: 'agent-2',
  agentName: 'Ben',
  added: 1,
  known: 0,
};
const book = { id: 'own-book', draft: { title: 'Mine' }, draftAt: 1, live: 1, deletedAt: null };
const version = { id: 'own-book', version: 1, at: 1, playbook: { title: 'Mine' }, from: null };

/** Rows of views up to version 2 carried the day under which roll-ups counted them. */
const onDay = <T extends object>(row: T) => ({ ...row, day: '2026-01-01' });
const rollup = { key: '2026-01-01|agent-2|', day: '2026-01-01', agent: 'agent-2', origin: null, promises: 9 };

async function makeVersion1(name: string, { views }: Log) {
  const old = new Dexie(name);
  old.version(1).stores(VERSION_1);
  const interactions = views.interactions.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !NEW.includes(column))),
  );
  await old.table('interactions').bulkAdd(interactions.map(onDay));
  return old;
}

async function makeVersion2(name: string, { views }: Log) {
  const old = new Dexie(name);
  old.version(2).stores(VERSION_2);
  await old.table('interactions').bulkAdd(views.interactions.map(onDay));
  // What was told on and added up did not know promises made.
  const told = views.contributions.filter((row) => !row.id.startsWith('m|'));
  await old.table('contributions').bulkAdd(told.map(withoutPromises));
  await old.table('figures').bulkAdd(views.figures.map(withoutPromises));
  await old.table('playbooks').add(book);
  await old.table('playbookVersions').add(version);
  return old;
}

function withoutPromises<T extends { promises: unknown }>({ promises: _, ...row }: T) {
  return row;
}

async function expectPresent(name: string, { events, views }: Log) {
  const db = new LogDatabase(name);
  expect(sorted(await db.events.toArray())).toEqual(sorted(events));
  expect(sorted(await db.interactions.toArray())).toEqual(sorted(views.interactions));
  expect(sorted(await db.commitments.toArray())).toEqual(sorted(views.commitments));
  expect(sorted(await db.contributions.toArray())).toEqual(sorted(views.contributions));
  expect(keyed(await db.figures.toArray())).toEqual(keyed(views.figures));
  expect(await db.words.toArray()).toEqual([note]);
  expect(await db.imports.toArray()).toEqual([record]);
  expect(db.tables.map((table) => table.name)).not.toContain('rollups');
  return db;
}

describe.each([
  ['1', makeVersion1, large],
  ['2', makeVersion2, small],
])('a database of version %s', (of, make, log) => {
  async function makeOld(name: string, { events, views }: Log) {
    const old = await make(name, { events, views });
    await old.table('events').bulkAdd(events);
    await old.table('commitments').bulkAdd(views.commitments.map(onDay));
    await old.table('rollups').add(rollup);
    await old.table('personal').add(note);
    await old.table('imports').add(record);
    old.close();
  }

  it('is brought to the present one: every event and word stays, all views are filled anew', async () => {
    await makeOld(`from-${of}`, log);
    const db = await expectPresent(`from-${of}`, log);
    expect(await db.playbooks.toArray()).toEqual(of === '1' ? [] : [book]);
    expect(await db.playbookVersions.toArray()).toEqual(of === '1' ? [] : [version]);
    db.close();
  });

  it('stays as it was when bringing it there fails, and is brought there the next time', async () => {
    const { events, views } = small;
    await makeOld(`broken-${of}`, small);
    const failing = vi.spyOn(FiguresSum.prototype, 'take').mockImplementation(() => {
      throw new Error('on purpose');
    });
    await expect(new LogDatabase(`broken-${of}`).open()).rejects.toThrow('on purpose');
    failing.mockRestore();
    const old = await new Dexie(`broken-${of}`).open();
    expect(old.verno).toBe(Number(of));
    expect(await old.table('events').count()).toBe(events.length);
    expect(await old.table('rollups').toArray()).toEqual([rollup]);
    expect(sorted(await old.table('commitments').toArray())).toEqual(sorted(views.commitments.map(onDay)));
    old.close();
    (await expectPresent(`broken-${of}`, small)).close();
  });
});

it('a database of version 3 keeps every row and gets a place for site profiles', async () => {
  const old = new Dexie('from-3');
  old.version(3).stores(VERSION_3);
  const { events, views } = small;
  await old.table('events').bulkAdd(events);
  await old.table('interactions').bulkAdd(views.interactions);
  await old.table('commitments').bulkAdd(views.commitments);
  await old.table('contributions').bulkAdd(views.contributions);
  await old.table('figures').bulkAdd(views.figures);
  await old.table('personal').add(note);
  await old.table('imports').add(record);
  await old.table('playbookVersions').add(version);
  old.close();
  const db = await expectPresent('from-3', small);
  expect(await db.playbookVersions.toArray()).toEqual([version]);
  expect(await db.sites.count()).toBe(0);
  db.close();
}, 180_000);

it('the logs this is tried on are no easy ones: groups lie across two batches, contacts and promises have several events, some apart from any contact', () => {
  const { events } = large;
  // A batch is 4000 rows.
  expect(events.length).toBeGreaterThan(2 * 4000 - 500);
  expect(small.views.commitments.length).toBeGreaterThan(5);
  const sizes = [...groupBy(events, interactionOf).values()].map((group) => group.length);
  expect(Math.max(...sizes)).toBeGreaterThan(15);
  expect([...groupBy(events, commitmentOf).values()].some((group) => group[0]?.interaction === null)).toBe(
    true,
  );
});
