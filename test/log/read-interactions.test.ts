import { beforeAll, describe, expect, it, vi } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { readChoices } from '../../utils/log/read/read-choices';
import { readCommitments } from '../../utils/log/read/read-commitments';
import { type LogCursor, readInteractions, walkInteractions } from '../../utils/log/read/read-interactions';
import { readTimeline } from '../../utils/log/read/read-timeline';
import type { LogFilter } from '../../utils/log/views/log-filter';
import type { LogEvent } from '../../utils/model/event';
import { startBrowser } from '../fakes/browser';

const NOON = new Date(2026, 10, 20, 12).getTime();
const DAY = 86_400_000;
const name = (n: number) => `contact-${String(n).padStart(4, '0')}`;

/** Contact n: every third on another site, every second finished, every fifth with a promise, 3 to a millisecond. */
function contact(n: number): LogEvent[] {
  const at = NOON + Math.floor(n / 3) * 60_000 - (n % 2) * DAY;
  const head = { agent: n % 4 ? 'agent-0001' : 'agent-0002', interaction: name(n) };
  const origin = n % 3 ? 'https://desk.example' : null;
  const began = {
    playbook: null,
    playbookVersion: null,
    caseKey: null,
    channel: 'email',
    phi: false,
  } as const;
  const events: LogEvent[] = [
    { ...head, id: name(n), at, kind: 'interaction.began', origin, profile: 'practice-desk', ...began },
    {
      ...head,
      id: `shown-${name(n)}`,
      at: at + 1,
      kind: 'prompt.shown',
      prompt: n % 7 ? 'use-name' : 'next-step',
      tier: 'note',
      cue: '',
    },
  ];
  if (n % 2 === 0)
    events.push({
      ...head,
      id: `end-${name(n)}`,
      at: at + 9,
      kind: 'interaction.finished',
      disposition: n % 4 ? 'resolved' : 'answered',
      how: 'log',
    });
  const commitment = `promise-${name(n)}`;
  if (n % 5 === 0)
    events.push({
      ...head,
      id: commitment,
      at: at + 5,
      kind: 'commitment.made',
      commitment,
      of: 'promise',
      dueAt: at + n * 1000,
      caseKey: null,
      origin,
    });
  if (n % 10 === 0)
    events.push({ ...head, id: `kept-${name(n)}`, at: at + 6, kind: 'commitment.kept', commitment });
  if (n === 8)
    events.push({
      ...head,
      id: 'gone-0001',
      at: at + 20,
      kind: 'row.deleted',
      target: name(n),
      of: 'interaction',
    });
  return events;
}
const COUNT = 250;
const NOW = NOON + DAY;

// Only read from here on.
beforeAll(async () => {
  await startBrowser();
  await changeLog(async ({ db, add }) => {
    await add(Array.from({ length: COUNT }, (_, n) => contact(n)).flat());
    await db.words.bulkPut([
      { id: name(3), of: 'interaction', at: 1, note: 'Asked about the Biopsy result' },
      { id: `promise-${name(5)}`, of: 'commitment', at: 1, action: 'send the form', caseNumber: 'CASE-77' },
    ]);
  });
});

async function readAll(filter: LogFilter, limit = 40): Promise<string[]> {
  const ids: string[] = [];
  let after: LogCursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof readInteractions>> = await readInteractions(filter, {
      now: NOW,
      after,
      limit,
    });
    ids.push(...page.rows.map((row) => row.interaction.id));
    after = page.next;
  } while (after);
  return ids;
}

describe('the log is read', () => {
  it('newest first, every row once over all pages, deleted ones left out', async () => {
    const ids = await readAll({});
    expect(ids).toHaveLength(COUNT - 1);
    expect(new Set(ids).size).toBe(COUNT - 1);
    expect(ids).not.toContain(name(8));
    for (const limit of [1000, 124, 7])
      expect(await readAll({ to: NOON }, limit)).toEqual(ids.filter((id) => Number(id.slice(-4)) % 2));
    const times = (await readInteractions({}, { now: NOW, limit: COUNT })).rows.map(
      (row) => row.interaction.startedAt,
    );
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it.each<[string, LogFilter, (n: number) => boolean]>([
    ['of some days', { from: NOON - DAY, to: NOON }, (n) => n % 2 === 1],
    ['of an agent', { agent: 'agent-0002' }, (n) => n % 4 === 0],
    ['of an agent on some days', { agent: 'agent-0001', from: NOON }, (n) => n % 4 !== 0 && n % 2 === 0],
    ['of a site', { origin: 'https://desk.example' }, (n) => n % 3 !== 0],
    ['away from any site', { origin: null }, (n) => n % 3 === 0],
    ['by how they ended', { disposition: 'answered' }, (n) => n % 4 === 0],
    ['that go on', { finished: false }, (n) => n % 2 === 1],
    ['with a prompt', { prompt: 'next-step' }, (n) => n % 7 === 0],
    ['with open promises', { commitments: 'open' }, (n) => n % 10 === 5],
    ['with overdue promises', { commitments: 'overdue' }, (n) => n % 10 === 5],
    ['with kept promises', { commitments: 'kept' }, (n) => n % 10 === 0],
    ['without promises', { commitments: 'none' }, (n) => n % 5 !== 0],
    ['with a word in the note', { text: 'biopsy ASKED' }, (n) => n === 3],
    ['with a case number', { text: 'case-77' }, (n) => n === 5],
    ['with an id', { text: name(11) }, (n) => n === 11],
    [
      'by several at once',
      { prompt: 'next-step', finished: true, origin: null },
      (n) => n % 7 === 0 && n % 2 === 0 && n % 3 === 0,
    ],
    ['with a word of nobody', { text: 'zebra' }, () => false],
  ])('%s', async (_, filter, wanted) => {
    const expected = Array.from({ length: COUNT }, (_, n) => n)
      .filter((n) => n !== 8 && wanted(n))
      .map(name);
    expect((await readAll(filter)).sort()).toEqual(expected);
  });

  it('with notes, promises and their words', async () => {
    const { rows } = await readInteractions({ text: 'case-77' }, { now: NOW });
    expect(rows).toMatchObject([
      {
        note: '',
        commitments: [{ id: `promise-${name(5)}` }],
        actions: { [`promise-${name(5)}`]: 'send the form' },
      },
    ]);
  });

  it('as the story of one contact', async () => {
    const kinds = (await readTimeline(name(10))).map((event) => event.kind);
    expect(kinds).toEqual([
      'interaction.began',
      'prompt.shown',
      'commitment.made',
      'commitment.kept',
      'interaction.finished',
    ]);
  });

  it('by what occurs in it', async () => {
    expect(await readChoices()).toEqual({
      origins: ['https://desk.example'],
      agents: ['agent-0001', 'agent-0002'],
      prompts: ['next-step', 'use-name'],
      playbooks: [],
      tags: [],
    });
  });
});

describe('words', () => {
  /** How many records are opened while something is read. */
  async function countOpened(read: () => Promise<unknown>) {
    const asked = vi.spyOn(openLog().words, 'bulkGet');
    await read();
    const count = asked.mock.calls.reduce((sum, [ids]) => sum + ids.length, 0);
    asked.mockRestore();
    return count;
  }

  it('are opened for what is shown only, and for all only where a text is looked for', async () => {
    const promised = await countOpened(() =>
      readInteractions({ commitments: 'any' }, { now: NOW, limit: 10 }),
    );
    expect(promised).toBe(20);
    const walked = await countOpened(async () => {
      for await (const { interaction } of walkInteractions({ finished: true }, NOW))
        expect(interaction.endedAt).not.toBeNull();
    });
    expect(walked).toBe(0);
    const looked = await countOpened(() => readInteractions({ text: 'form' }, { now: NOW }));
    expect(looked).toBeGreaterThan(COUNT);
  });
});

describe('promises', () => {
  it('are read by due time, with their words', async () => {
    const rows = await readCommitments({ open: true, agent: 'agent-0001' });
    const due = rows.map((row) => row.commitment.dueAt);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(rows.find((row) => row.commitment.id === `promise-${name(5)}`)?.personal?.action).toBe(
      'send the form',
    );
    expect(rows).toHaveLength(COUNT / 10);
    const closed = await readCommitments({ closedSince: NOON });
    expect(closed).toHaveLength(COUNT / 10);
  });

  it('are walked without holding all in memory', async () => {
    let count = 0;
    for await (const _ of walkInteractions({}, NOW)) count++;
    expect(count).toBe(COUNT - 1);
  });
});
