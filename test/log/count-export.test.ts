import { beforeEach, expect, it, vi } from 'vitest';
import { closeLog, LOG_NAME, openLog } from '../../utils/log/database';
import { countExport } from '../../utils/log/files/count-export';
import { addSample } from '../../utils/log/sample-data';
import type { Personal } from '../../utils/model/interaction';
import { ask, DESK, pageSender } from '../background/ask';
import { finish, open, tick, work } from '../background/desk-steps';
import { browser, startBrowser } from '../fakes/browser';
import { exportText } from './take-in';

const NOW = Date.UTC(2026, 10, 23, 9);
const NONE = { contacts: 0, promises: 0, notes: 0, words: 0, names: 0, numbers: 0, links: 0 };
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

it('counts what the file then holds, without what is made up', async () => {
  expect(await countExport()).toEqual(NONE);
  await open(1, '7');
  await work(1, '7', tick());
  const { interaction } = await finish(1, '7', { disposition: 'answered' });
  const page = pageSender();
  await ask(page, 'promise.make', {
    tab: null,
    commitment: { id: 'promise-0001', kind: 'callback', dueAt: NOW + 60_000, action: 'ring Mrs Vance' },
  });
  await ask(page, 'coaching.note', { interaction: interaction ?? '', text: 'Well put.' });
  await openLog().words.bulkPut([
    {
      id: 'promise-0001',
      of: 'commitment',
      at: NOW,
      action: 'ring',
      name: 'Vance',
      number: '0171',
      reason: '',
    },
    {
      id: 'case-key-1',
      of: 'case',
      at: NOW,
      name: 'Maria Lopez',
      caseNumber: '4711',
      link: 'https://desk/7',
    },
  ]);
  await addSample(3, NOW);
  const made = (await openLog().interactions.toArray()).find(({ id }) => id.startsWith('sample-'));
  await ask(page, 'coaching.note', { interaction: made?.id ?? '', text: 'About nobody.' });

  const counts = await countExport();
  expect(counts).toEqual({ contacts: 1, promises: 1, notes: 1, words: 1, names: 2, numbers: 2, links: 1 });
  const { events, personal }: { events: { kind: string }[]; personal: Personal[] } = JSON.parse(
    await exportText(true, NOW),
  );
  const of = (kind: string) => events.filter((event) => event.kind === kind).length;
  expect([of('interaction.began'), of('commitment.made')]).toEqual([counts.contacts, counts.promises]);
  expect(personal.filter(({ name }) => name).length).toBe(counts.names);
  expect(personal.filter(({ note, coaching }) => note || coaching).length).toBe(counts.notes);
  expect(JSON.stringify(personal)).not.toContain('About nobody.');
  expect(await exportText(false, NOW)).not.toContain('Vance');
});
