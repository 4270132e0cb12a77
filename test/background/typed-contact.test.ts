import { beforeEach, expect, it } from 'vitest';
import { openLog } from '../../utils/log/database';
import { readInteractions } from '../../utils/log/read/read-interactions';
import { ask, pageSender } from './ask';
import { NOW, sitAtDesk } from './at-desk';

beforeEach(() => sitAtDesk([1]));

const log = (part: object) =>
  ask(pageSender(), 'log.finish', {
    ...{ id: 'typed00001', interaction: null, tab: null, channel: 'phone' as const },
    ...{ disposition: 'resolved' as const, note: '', endedAt: NOW },
    ...part,
  });
const rows = async (text?: string) =>
  (await readInteractions(text === undefined ? {} : { text }, { now: NOW })).rows.map(({ note, who }) => [
    note,
    who,
  ]);

it('whose contact it was and about which case stand in the log as typed, are found, and stay when the note is erased', async () => {
  const { interaction } = await log({ note: 'rang twice', name: 'Ana Lima', caseNumber: 'A-77' });
  expect(await rows()).toEqual([['rang twice', 'Ana Lima · A-77']]);
  expect(await rows('a-77 lima')).toHaveLength(1);
  expect(await rows('a-78')).toHaveLength(0);
  await ask(pageSender(), 'log.note', { interaction, note: '' });
  expect(await rows()).toEqual([['', 'Ana Lima · A-77']]);
  // In the facts of the log there is neither.
  const facts = [await openLog().events.toArray(), await openLog().interactions.toArray()];
  for (const typed of ['Ana', 'A-77']) expect(JSON.stringify(facts)).not.toContain(typed);
});

it('nothing typed is nothing kept', async () => {
  await log({});
  expect(await openLog().words.toArray()).toEqual([]);
});
