import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageLog } from '../../components/pages/page-log';
import { announceDue } from '../../utils/alarms/announce-due';
import { changeLog } from '../../utils/log/change-log';
import { closeLog } from '../../utils/log/database';
import { readOwnOpen } from '../../utils/log/read/read-own-open';
import { madeEvent } from '../../utils/log/views/commitment-events';
import type { Personal } from '../../utils/model/interaction';
import { readAgent } from '../../utils/settings/agent';
import { browser, startBrowser } from '../fakes/browser';

const NOW = Date.UTC(2026, 5, 1);

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  closeLog();
});

/** From now on the database cannot be opened, as with its MANIFEST gone. */
function breakLog() {
  closeLog();
  const { open } = indexedDB;
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'bedside') throw new DOMException('Internal error opening backing store', 'UnknownError');
    return open.call(indexedDB, name, version);
  });
}

it('of a log that cannot be read the open promises are shown, and ring once', async () => {
  const { id: agent } = await readAgent();
  const head = { at: NOW, agent, interaction: null };
  const where = { caseKey: null, origin: null };
  const [due, later] = [
    { id: 'promise-due', kind: 'promise', dueAt: NOW + 1000 } as const,
    { id: 'promise-later', kind: 'callback', dueAt: NOW + 3_600_000 } as const,
  ];
  const words: Personal = {
    id: due.id,
    of: 'commitment',
    at: NOW,
    name: 'Jordan Rivera',
    number: '555 0100',
  };
  await changeLog(async ({ db, add }) => {
    await add([madeEvent(later, where, head), madeEvent(due, where, head)]);
    await db.words.put(words);
  });
  const before = await readOwnOpen();
  breakLog();
  expect(await readOwnOpen()).toEqual(before);
  const shown = await pageLog.readPromises({ open: true });
  expect(shown.map(({ commitment, personal }) => [commitment.id, personal])).toEqual([
    [due.id, words],
    [later.id, null],
  ]);
  // What was typed lies nowhere in clear.
  const stored = JSON.stringify([...browser.storage.local.data]);
  for (const word of ['Jordan', '555 0100']) expect(stored).not.toContain(word);
  expect(await pageLog.readPromises({ closedSince: 0 })).toEqual([]);
  await expect(announceDue(NOW + 2000)).rejects.toThrow('cannot be opened');
  expect(browser.state.notifications).toHaveLength(1);
  expect(await announceDue(NOW + 62_000)).toBe(0);
  expect(browser.state.notifications).toHaveLength(1);
});
