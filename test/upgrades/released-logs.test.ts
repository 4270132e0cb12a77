import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../utils/log/database';
import { checkLogFile } from '../../utils/log/files/read-log-file';
import { rebuildViews } from '../../utils/log/rebuild-views';
import { eventSchema, LOG_FORMAT, type LogEvent } from '../../utils/model/event';
import { LAST_MS } from '../../utils/model/log-fields';
import { startBrowser } from '../fakes/browser';
import { exportText, takeIn } from '../log/take-in';

beforeEach(async () => void (await startBrowser()));

// What each released format could hold, and beside it what later versions added to it; files are never changed once released.
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const read = (file: string) => readFileSync(`${FOLDER}${file}`, 'utf8');

/** The views that each file must give. */
const EXPECTED: Record<string, { interactions: object[]; commitments: object[] }> = {
  'log-format-1.json': {
    interactions: [
      { id: 'contact-0001', disposition: 'resolved', channel: 'phone', nameUses: 2, finishedBy: 'log' },
      { id: 'contact-0002', disposition: 'unset', finishedBy: 'left' },
    ],
    commitments: [
      { id: 'promise-0001', status: 'missed', renegotiated: 1 },
      { id: 'promise-0002', status: 'withdrawn' },
    ],
  },
  'log-format-1-b.json': {
    interactions: [
      {
        id: 'contact-0011',
        silent: true,
        team: '5a3b1e5a3b1e5a3b1e5a3b1e',
        tags: { cause: 'too-slow' },
        tagIds: ['cause:too-slow'],
        workspaces: ['complaint'],
        marks: ['exemplary'],
        witnessed: ['E'],
        scores: { self: { E: 3, C: 2 }, lead: { E: 4 } },
      },
    ],
    commitments: [
      { kind: 'callback' },
      { kind: 'chase' },
      { kind: 'loop', status: 'kept-early', kudos: true },
      { kind: 'hand-off' },
      { kind: 'ask' },
      { kind: 'wait', status: 'open' },
    ],
  },
  'log-format-1-c.json': {
    interactions: [
      {
        id: 'contact-0021',
        people: ['11112222333344445555666677778888', '99990000aaaabbbbccccddddeeeeffff'],
      },
    ],
    commitments: [
      { people: ['11112222333344445555666677778888', '99990000aaaabbbbccccddddeeeeffff'] },
      { people: ['99990000aaaabbbbccccddddeeeeffff'] },
    ],
  },
};

describe.each(FILES)('%s', (file) => {
  it('is read without a loss', async () => {
    const raw = JSON.parse(read(file)) as { events: { id: string }[]; personal: { id: string }[] };
    expect(await takeIn(read(file), '')).toMatchObject({ added: raw.events.length, known: 0 });
    const db = openLog();
    expect(await db.words.count()).toBe(raw.personal.length);
    expect(await db.interactions.toArray()).toMatchObject(
      EXPECTED[file]?.interactions ?? [{ id: 'unknown' }],
    );
    expect(await db.commitments.toArray()).toMatchObject(EXPECTED[file]?.commitments ?? [{ id: 'unknown' }]);
  });

  it('and its views can be made anew from its events', async () => {
    await takeIn(read(file), '');
    const db = openLog();
    const views = async () => [await db.interactions.toArray(), await db.commitments.toArray()];
    const before = await views();
    await db.transaction('rw', db.tables, (tables) => rebuildViews(tables));
    expect(await views()).toEqual(before);
  });

  it('and written again in the present format', async () => {
    await takeIn(read(file), '');
    const written = await checkLogFile(new Blob([await exportText(true, 2)]), () => LAST_MS);
    expect(written).toMatchObject({ events: JSON.parse(read(file)).events.length });
  });
});

it('the present format has its files, with every kind of event in them', () => {
  const files = FILES.filter((file) => new RegExp(`^log-format-${LOG_FORMAT}(-[a-z])?\\.json$`).test(file));
  const kinds = new Set(
    files.flatMap((file) => JSON.parse(read(file)).events.map(({ kind }: LogEvent) => kind)),
  );
  expect([...kinds].sort()).toEqual(
    eventSchema()
      .options.map((option) => option.shape.kind.value)
      .sort(),
  );
});
