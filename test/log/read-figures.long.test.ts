import { beforeAll, describe, expect, it } from 'vitest';
import { LogDatabase } from '../../utils/log/database';
import { readFigures } from '../../utils/log/read/read-figures';
import { refreshViews } from '../../utils/log/refresh-views';
import { MEASURES } from '../../utils/review/all-measures';
import type { BoardFilter } from '../../utils/review/place';
import { type Board, readBoard } from '../../utils/review/read-board';
import { USUAL_PLAN } from '../../utils/sample-log/sample-plan';
import { boardOf } from '../review/board-of';
import { generateLog } from '../review/generate-log';
import { recompute } from '../review/recompute';

const { end: now } = USUAL_PLAN;
/** The midnight after `now`; the log has things in it that fall due between. */
const to = new Date(now).setHours(24, 0, 0, 0);
const back = (days: number) => new Date(to).setDate(new Date(to).getDate() - days);
const events = generateLog({ interactions: 1200, seed: 11, team: true });
const alone = generateLog({ interactions: 900, seed: 12, days: 60 });
const db = new LogDatabase('board');

const ids = MEASURES.map((m) => m.id).sort();
function expectSame(board: Board, again: ReturnType<typeof recompute>) {
  for (const { id, summary } of board.rows) {
    const { n, sum } = again[id] ?? { n: 0, sum: 0 };
    expect({ id, n: summary.n }).toEqual({ id, n });
    expect(summary.sum).toBeCloseTo(sum, 6);
  }
  expect(board.rows.map((row) => row.id).sort()).toEqual(ids);
}

beforeAll(async () => {
  // As the live path does it: contact after contact, so that sums are changed many times.
  for (let i = 0; i < events.length; i += 500)
    await db.transaction('rw', db.tables, async () => {
      const batch = events.slice(i, i + 500);
      await db.events.bulkAdd(batch);
      await refreshViews(db, batch);
    });
});

describe('the board', () => {
  it.each([
    ['7 days', back(7)],
    ['90 days', back(90)],
    ['all', Number.NEGATIVE_INFINITY],
  ])('gives the same numbers as a naive second way over the events: %s', (_, from) => {
    expectSame(boardOf(events, { from, to }, now), recompute(events, from, to, now));
    expectSame(boardOf(alone, { from, to }, now), recompute(alone, from, to, now));
    if (from < 0) expect(Object.keys(recompute(events, from, to, now)).sort()).toEqual(ids);
  });

  it.each<[string, BoardFilter]>([
    ['everything', {}],
    ['an agent', { agent: 'sample-agent-02' }],
    ['a site', { site: 'https://desk.sample.example' }],
    ['no site', { site: '' }],
    ['a channel', { channel: 'phone' }],
    ['a playbook', { playbook: 'patient-visit' }],
    ['an end', { disposition: 'resolved' }],
    ['a prompt', { prompt: 'thank-at-close' }],
    ['a tag', { tag: 'cause:not-told' }],
    ['a channel of an agent', { agent: 'sample-agent-01', channel: 'email' }],
    ['a prompt of an agent', { agent: 'sample-agent-03', prompt: 'use-the-name' }],
    ['two parts at once', { channel: 'email', disposition: 'answered' }],
    [
      'three parts of an agent',
      {
        agent: 'sample-agent-01',
        site: 'https://desk.sample.example',
        channel: 'email',
        prompt: 'thank-at-close',
      },
    ],
  ])('gives them from the database too: %s', async (_, filter) => {
    for (const from of [back(30), Number.NEGATIVE_INFINITY]) {
      const { days, scanned } = await readFigures(filter, { from, to }, now, db);
      const board = readBoard(days, { from, to });
      expectSame(board, recompute(events, from, to, now, filter));
      const { agent: __, ...parts } = filter;
      expect(scanned !== null).toBe(Object.keys(parts).length > 1);
      // Figures, weeks and prompts are those of contributions added up without any daily sum.
      expect(board).toEqual(boardOf(events, { from, to }, now, filter));
      if (from < 0) expect(board.contacts).toBeGreaterThan(0);
    }
  });

  it('counts of a day that a period begins or ends in only what lies inside', async () => {
    const [from, until] = [back(60) + 11 * 3_600_000, back(20) + 15 * 3_600_000];
    for (const filter of [{}, { channel: 'email', disposition: 'answered' }]) {
      const { days } = await readFigures(filter, { from, to: until }, now, db);
      expectSame(readBoard(days, { from, to: until }), recompute(events, from, until, now, filter));
    }
  });

  it('has for a day that is over the same figures for ever', async () => {
    const period = { from: back(60), to: back(30) };
    const then = events.filter((event) => event.at < back(10));
    const later = await readFigures({}, period, now, db);
    const firsts = (board: Board) => board.rows.find((row) => row.id === 'firstContactResolved')?.summary;
    expect(firsts(boardOf(then, period, back(10)))).toEqual(firsts(readBoard(later.days, period)));
    expect(firsts(readBoard(later.days, period))?.n).toBeGreaterThan(50);
  });

  it('says that nothing was logged instead of 0', () => {
    const empty = readBoard([], { from: 0, to });
    expect(empty.rows).toHaveLength(MEASURES.length);
    expect(empty.rows.every((row) => row.summary.found === null)).toBe(true);
    expect(empty.rows.every((row) => row.trend.every((p) => p.value === null && p.verdict === null))).toBe(
      true,
    );
  });

  it('leaves out what was deleted', () => {
    const before = boardOf(events, { from: 0, to }, now);
    const one = events.find((event) => event.kind === 'interaction.began');
    const head = { id: 'e-deleted-1', at: now, agent: one?.agent ?? '', interaction: null };
    const gone = { ...head, kind: 'row.deleted', target: one?.id ?? '', of: 'interaction' } as const;
    expect(boardOf([...events, gone], { from: 0, to }, now).contacts).toBe(before.contacts - 1);
  });

  it('counts for each prompt what happened to it, and tags', () => {
    const { prompts, tags } = boardOf(events, { from: 0, to }, now);
    const thanks = prompts.find((row) => row.prompt === 'thank-at-close');
    const contacts = (kind: string) =>
      new Set(
        events.flatMap((e) =>
          e.kind === kind && 'prompt' in e && e.prompt === 'thank-at-close' ? [e.interaction] : [],
        ),
      ).size;
    expect(thanks).toMatchObject({
      shown: contacts('prompt.shown'),
      acted: contacts('prompt.acted'),
      dismissed: contacts('prompt.dismissed'),
      tickedByText: contacts('prompt.ticked'),
    });
    expect(thanks?.shown).toBeGreaterThan(50);
    const name = prompts.find((row) => row.prompt === 'use-the-name');
    expect(name?.tickedBySelf).toBeGreaterThan(20);
    expect(name?.shown).toBe(0);
    const causes = events.filter((e) => e.kind === 'tag.set' && e.topic === 'cause').length;
    const counted = Object.entries(tags).filter(([tag]) => tag.startsWith('cause:'));
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(causes);
  });
});
