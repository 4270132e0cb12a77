import { beforeEach, expect, it, vi } from 'vitest';
import { openLog } from '../../utils/log/database';
import { purgeLog } from '../../utils/log/purge-log';
import { ask, context, deskSender, pageSender } from '../background/ask';
import { DAY, HOUR, keep, MINUTE, make, NOW, sitAtDesk } from '../background/at-desk';
import { open } from '../background/desk-steps';
import { browser } from '../fakes/browser';
import { exportText } from '../log/take-in';

beforeEach(() => sitAtDesk());

/** All that is kept anywhere, as text; records of the log as they are read, not as they lie sealed. */
async function allKept(): Promise<string> {
  const rows = await Promise.all(openLog().tables.map((table) => table.toArray()));
  return JSON.stringify([
    rows,
    await browser.storage.local.get(null),
    await browser.storage.session.get(null),
  ]);
}
const storedCopy = async () => (await browser.storage.local.get('promises-copy'))['promises-copy'] ?? {};

it('a corrected name is erased 30 days after it was given, not before', async () => {
  await open(1, '7');
  await ask(pageSender(), 'now.name', { tab: 1, name: 'Marybelle' });
  expect(await purgeLog(NOW + 30 * DAY - 1)).toBe(NOW + 30 * DAY);
  expect((await openLog().words.toArray())[0]).toMatchObject({ of: 'case', name: 'Marybelle' });
  await purgeLog(NOW + 30 * DAY);
  expect(await openLog().words.count()).toBe(0);
});

it('a note stays until it is erased', async () => {
  const log = {
    id: 'note-0001',
    interaction: null,
    tab: null,
    channel: 'phone',
    disposition: 'answered',
  } as const;
  const { interaction } = await ask(pageSender(), 'log.finish', { ...log, endedAt: NOW, note: 'rang twice' });
  vi.setSystemTime(NOW + 400 * DAY);
  await purgeLog(Date.now());
  expect(await openLog().words.toArray()).toMatchObject([{ note: 'rang twice' }]);
  await ask(pageSender(), 'log.note', { interaction: interaction ?? '', note: '' });
  expect(await openLog().words.count()).toBe(0);
});

it('a name and case number typed with a contact stay until the contact is deleted', async () => {
  const typed = { name: 'Marybelle', caseNumber: 'PX-4471' };
  const log = {
    id: 'call-0001',
    interaction: null,
    tab: null,
    channel: 'phone',
    disposition: 'answered',
    endedAt: NOW,
    note: '',
    ...typed,
  } as const;
  const { interaction } = await ask(pageSender(), 'log.finish', log);
  await purgeLog(NOW + 400 * DAY);
  expect(await openLog().words.toArray()).toMatchObject([typed]);
  await ask(pageSender(), 'log.delete', { of: 'interaction', ids: [interaction ?? ''] });
  await purgeLog(NOW + HOUR);
  expect(await openLog().words.count()).toBe(0);
});

it('messages or a draft with a page’s case are refused, and kept nowhere', async () => {
  for (const more of [{ messages: ['the periwinkle refund'] }, { draft: 'about the vermilion invoice' }]) {
    const message = { context: { ...context('7'), ...more }, said: [] };
    await expect(ask(deskSender(1), 'desk.case', message as never)).rejects.toThrow();
  }
  await open(1, '7');
  const kept = await allKept();
  expect(kept).toContain('Maria');
  for (const word of ['periwinkle', 'vermilion']) expect(kept).not.toContain(word);
});

it.each(['kept', 'withdrawn', 'deleted'] as const)(
  'an open promise has its second copy with sealed words, and none once it is %s',
  async (end) => {
    const id = await make(null, {
      kind: 'callback',
      name: 'Maria Lopez',
      number: '555 0100',
      action: 'the biopsy',
    });
    expect(Object.keys(await storedCopy())).toEqual([id]);
    const copy = JSON.stringify(await storedCopy());
    expect(copy).toContain('"box"');
    for (const word of ['Maria', '0100', 'biopsy']) expect(copy).not.toContain(word);
    vi.setSystemTime(NOW + MINUTE);
    if (end === 'kept') await keep(id);
    else if (end === 'withdrawn') await ask(pageSender(), 'promise.change', { id, to: 'withdrawn' });
    else await ask(pageSender(), 'log.delete', { of: 'commitment', ids: [id] });
    expect(await storedCopy()).toEqual({});
  },
);

it('a team phrase is kept nowhere', async () => {
  const { fingerprint } = await ask(pageSender(), 'team.set', { phrase: 'four quokka words here' });
  const kept = await allKept();
  expect(kept).toContain(fingerprint);
  expect(kept).not.toContain('quokka');
});

it('no export holds a playbook of one’s own, and one without personal records no typed word', async () => {
  await openLog().playbookVersions.put({
    id: 'ours',
    version: 1,
    at: NOW,
    playbook: { name: 'Quokka care' },
  } as never);
  await make(null, { kind: 'callback', dueAt: NOW + HOUR, name: 'Maria Lopez' });
  expect(await exportText(true, NOW)).not.toContain('Quokka');
  expect(await exportText(true, NOW)).toContain('Maria Lopez');
  expect(await exportText(false, NOW)).not.toContain('Maria');
});
