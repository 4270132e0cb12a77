import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { LogDatabase } from '../../utils/log/database';
import { commitmentOf, interactionOf } from '../../utils/log/views/apply-event';
import { foldAll } from '../../utils/log/views/fold-all';
import { groupBy } from '../../utils/log/views/group-by';
import { generateLog } from '../review/generate-log';

/** The tables as version 1 made them; never changed. */
const VERSION_1 = {
  events: 'id, at, interaction, commitment, target, [agent+at]',
  interactions: 'id, startedAt, caseKey, agent, origin, *promptIds, [agent+startedAt]',
  commitments: 'id, interactionId, caseKey, dueAt, status, madeAt, [status+dueAt]',
  personal: 'id, of',
  rollups: 'key, day',
  imports: 'id, at, agent',
};
/** Columns of contacts that came with version 2. */
const NEW = ['tags', 'tagIds', 'silent', 'team', 'workspaces', 'marks', 'witnessed', 'scores'];
const events = generateLog({ interactions: 700, seed: 8 });
const views = foldAll(events);
const sorted = <T extends { id: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

it('a database of version 1 is brought to the present one: every event and word stays, all views are filled anew', async () => {
  // More than one batch of rows, and groups that lie across the edge of two.
  expect(events.length).toBeGreaterThan(2 * 4000 - 500);
  const old = new Dexie('upgraded');
  old.version(1).stores(VERSION_1);
  const interactions = views.interactions.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !NEW.includes(name))),
  );
  const note = { id: interactions[0]?.id, of: 'interaction', at: 1, note: 'asked for a copy' };
  const record = {
    id: 'import-1',
    at: 1,
    label: 'Ben',
    agent: 'agent-2',
    agentName: 'Ben',
    added: 1,
    known: 0,
  };
  await old.table('events').bulkAdd(events);
  await old.table('interactions').bulkAdd(interactions);
  await old.table('commitments').bulkAdd(views.commitments);
  await old.table('rollups').bulkAdd(views.rollups);
  await old.table('personal').add(note);
  await old.table('imports').add(record);
  old.close();

  const db = new LogDatabase('upgraded');
  expect(sorted(await db.events.toArray())).toEqual(sorted(events));
  expect(sorted(await db.interactions.toArray())).toEqual(sorted(views.interactions));
  expect(sorted(await db.commitments.toArray())).toEqual(sorted(views.commitments));
  expect(sorted(await db.contributions.toArray())).toEqual(sorted(views.contributions));
  const keyed = (rows: typeof views.figures) =>
    Object.fromEntries(rows.map((row) => [`${row.part}|${row.agent}|${row.value}|${row.day}`, row]));
  expect(keyed(await db.figures.toArray())).toEqual(keyed(views.figures));
  expect(Object.fromEntries((await db.rollups.toArray()).map((row) => [row.key, row]))).toEqual(
    Object.fromEntries(views.rollups.map((row) => [row.key, row])),
  );
  expect(await db.personal.toArray()).toEqual([note]);
  expect(await db.imports.toArray()).toEqual([record]);
  db.close();
}, 60_000);

it('the log this is tried on is no easy one: contacts and promises have several events, some apart from any contact', () => {
  const sizes = [...groupBy(events, interactionOf).values()].map((group) => group.length);
  expect(Math.max(...sizes)).toBeGreaterThan(15);
  expect([...groupBy(events, commitmentOf).values()].some((group) => group[0]?.interaction === null)).toBe(
    true,
  );
});
