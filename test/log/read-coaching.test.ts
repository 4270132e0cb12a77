import { beforeEach, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { readContact } from '../../utils/log/read/read-contact';
import { readInteractions } from '../../utils/log/read/read-interactions';
import { readKept } from '../../utils/log/read/read-kept';
import { readMarked } from '../../utils/log/read/read-marked';
import { readWeek } from '../../utils/log/read/read-week';
import type { LogEvent } from '../../utils/model/event';
import { BEN, contact } from '../background/coached-log';
import { startBrowser } from '../fakes/browser';

beforeEach(async () => void (await startBrowser()));

const CEM = 'agent-cem-0001';
const HOUR = 3_600_000;
const write = (events: LogEvent[]) => changeLog(({ add }) => add(events));
const startOf = (events: LogEvent[]) => events[0]?.at ?? 0;
const mark = (interaction: string, at: number, on = true): LogEvent => ({
  id: `mark-${interaction}-${on}`,
  at,
  agent: BEN.id,
  interaction,
  kind: 'review.marked',
  mark: 'call',
  on,
});

it('a week is its contacts, those of seven days before, their promises, events and notes', async () => {
  // Contacts begin an hour apart; the week is the hours 200 and 201.
  const all = [1, 199, 200, 201, 202].map((n) => contact(n));
  await write(all.flat());
  await openLog().words.put({ id: 'contact-ben-200', of: 'interaction', at: 1, coaching: 'Well done.' });
  await openLog().words.put({ id: 'contact-ben-201', of: 'interaction', at: 1, note: 'mine' });
  const read = await readWeek({ from: startOf(all[2] ?? []), to: startOf(all[4] ?? []) });
  expect(read.contacts.map((row) => row.id)).toEqual(['contact-ben-200', 'contact-ben-201']);
  expect(read.before.map((row) => row.id)).toEqual(['contact-ben-199']);
  expect(read.commitments.map((row) => row.id).sort()).toEqual(['promise-ben-200', 'promise-ben-201']);
  expect(new Set(read.events.map((event) => event.interaction))).toEqual(
    new Set(['contact-ben-200', 'contact-ben-201']),
  );
  expect(read.noted).toEqual(['contact-ben-200']);
});

it('kept promises come early ones first, without one’s own, as long as they are fresh', async () => {
  const late = contact(3).map((event) =>
    event.kind === 'commitment.kept' ? { ...event, at: event.at + 2 * HOUR } : event,
  );
  await write([...contact(1), ...contact(2), ...late, ...contact(4, CEM)]);
  await openLog().words.put({ id: 'promise-ben-2', of: 'commitment', at: 1, action: 'ring' });
  const since = startOf(contact(1));
  const { kept, words } = await readKept({ since, except: CEM });
  expect(kept.map((row) => row.id)).toEqual(['promise-ben-2', 'promise-ben-1', 'promise-ben-3']);
  expect(kept.map((row) => row.status)).toEqual(['kept-early', 'kept-early', 'kept-late']);
  expect(words).toEqual({ 'promise-ben-2': 'ring' });
  const later = await readKept({ since: startOf(contact(2)), except: '' });
  expect(later.kept.map((row) => row.id)).toEqual(['promise-cem-4', 'promise-ben-2', 'promise-ben-3']);
});

it('marked contacts come newest first until the mark is taken off, and the log can be filtered by it', async () => {
  const [one, two] = [contact(1), contact(2)];
  const at = startOf(two) + HOUR;
  await write([...one, ...two, mark('contact-ben-1', at), mark('contact-ben-2', at)]);
  const read = async () => (await readMarked({ mark: 'call', since: 0 })).map((row) => row.id);
  expect(await read()).toEqual(['contact-ben-2', 'contact-ben-1']);
  expect(await readMarked({ mark: 'teachable', since: 0 })).toEqual([]);
  await write([mark('contact-ben-2', at + 1, false)]);
  expect(await read()).toEqual(['contact-ben-1']);
  const page = await readInteractions({ mark: 'call' }, { now: at });
  expect(page.rows.map((row) => row.interaction.id)).toEqual(['contact-ben-1']);
  expect(await readMarked({ mark: 'call', since: startOf(two) })).toEqual([]);
});

it('one contact comes with its promises and words; none that was deleted', async () => {
  await write(contact(1));
  await openLog().words.bulkPut([
    { id: 'contact-ben-1', of: 'interaction', at: 1, note: 'mine', coaching: 'Good.', coachingFrom: 'Ana' },
    { id: 'promise-ben-1', of: 'commitment', at: 1, action: 'ring' },
  ]);
  expect(await readContact('contact-ben-1')).toMatchObject({
    note: 'mine',
    coaching: { text: 'Good.', from: 'Ana' },
    actions: { 'promise-ben-1': 'ring' },
    commitments: [{ id: 'promise-ben-1' }],
  });
  const gone = {
    id: 'tombstone-1',
    at: startOf(contact(1)) + HOUR,
    agent: BEN.id,
    interaction: 'contact-ben-1',
  };
  await write([{ ...gone, kind: 'row.deleted', target: 'contact-ben-1', of: 'interaction' }]);
  expect(await readContact('contact-ben-1')).toBeNull();
  expect(await readContact('no-such-contact')).toBeNull();
});
