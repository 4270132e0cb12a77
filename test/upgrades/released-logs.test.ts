import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLog } from '../../utils/log/database';
import { exportLog } from '../../utils/log/export-log';
import { importLog } from '../../utils/log/import-log';
import { readLogFile } from '../../utils/log/read-log-file';
import { eventSchema, LOG_FORMAT } from '../../utils/model/event';
import { startBrowser } from '../fakes/browser';

vi.mock('wxt/browser', () => import('../fakes/browser'));
beforeEach(async () => void (await startBrowser()));

// One file for each format that was ever released; they are never changed, only added to.
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const read = (file: string) => readFileSync(`${FOLDER}${file}`, 'utf8');

describe.each(FILES)('%s', (file) => {
  it('is read without a loss', async () => {
    const raw = JSON.parse(read(file)) as { events: { id: string }[]; personal: { id: string }[] };
    expect(await importLog(read(file), '', 1)).toMatchObject({ added: raw.events.length, known: 0 });
    const db = openLog();
    expect(await db.personal.count()).toBe(raw.personal.length);
    expect(await db.interactions.toArray()).toMatchObject([
      { id: 'contact-0001', disposition: 'resolved', channel: 'phone', nameUses: 2, finishedBy: 'log' },
      { id: 'contact-0002', disposition: 'unset', finishedBy: 'left' },
    ]);
    expect(await db.commitments.toArray()).toMatchObject([
      { id: 'promise-0001', status: 'missed', renegotiated: 1 },
      { id: 'promise-0002', status: 'withdrawn' },
    ]);
  });

  it('and written again in the present format', async () => {
    await importLog(read(file), '', 1);
    expect(readLogFile(await exportLog(true, 2)).events).toHaveLength(readLogFile(read(file)).events.length);
  });
});

it('the present format has its file, with every kind of event in it', () => {
  const present = read(`log-format-${LOG_FORMAT}.json`);
  const kinds = new Set(readLogFile(present).events.map((event) => event.kind));
  expect([...kinds].sort()).toEqual(eventSchema.options.map((option) => option.shape.kind.value).sort());
});
