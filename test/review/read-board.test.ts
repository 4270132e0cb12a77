import { describe, expect, it } from 'vitest';
import { foldAll } from '../../utils/log/fold-all';
import { MEASURES } from '../../utils/review/all-measures';
import { readBoard, startOfReading } from '../../utils/review/read-board';
import { WEEK } from '../../utils/review/weekly';
import { generateLog, USUAL_PLAN } from './generate-log';
import { recompute } from './recompute';

const DAY = 24 * 3_600_000;
const { end: now } = USUAL_PLAN;
const events = generateLog({ interactions: 1200, seed: 11 });
const input = { ...foldAll(events), events };

describe('the board', () => {
  it.each([
    ['7 days', now - 7 * DAY],
    ['90 days', now - 90 * DAY],
    ['all', Number.NEGATIVE_INFINITY],
  ])('gives the same numbers as a naive second way over the events: %s', (_, from) => {
    const board = readBoard(input, { from, to: now }, now);
    const again = recompute(events, from, now, now);
    for (const { id, summary } of board.rows) {
      const { n, sum } = again[id] ?? { n: 0, sum: 0 };
      expect({ id, n: summary.n }).toEqual({ id, n });
      expect(summary.sum).toBeCloseTo(sum, 6);
    }
    expect(board.rows.map((row) => row.id).sort()).toEqual(MEASURES.map((m) => m.id).sort());
    if (from < 0) expect(Object.keys(again).sort()).toEqual(MEASURES.map((m) => m.id).sort());
  });

  it('needs no more of the log than from the start of reading', () => {
    const period = { from: now - 7 * DAY, to: now };
    const since = startOfReading(period);
    expect(since).toBe(now - 14 * WEEK);
    const part = {
      interactions: input.interactions.filter((row) => row.startedAt >= since),
      commitments: input.commitments.filter((row) => row.dueAt >= since),
      events: events.filter((event) => event.at >= since),
    };
    expect(readBoard(part, period, now)).toEqual(readBoard(input, period, now));
  });

  it('says that nothing was logged instead of 0', () => {
    const empty = readBoard({ interactions: [], commitments: [], events: [] }, { from: 0, to: now }, now);
    expect(empty.rows).toHaveLength(MEASURES.length);
    expect(empty.rows.every((row) => row.summary.found === null)).toBe(true);
    expect(empty.rows.every((row) => row.trend.every((p) => p.value === null && p.verdict === null))).toBe(
      true,
    );
  });

  it('leaves out what was deleted', () => {
    const before = readBoard(input, { from: 0, to: now }, now);
    const [one] = input.interactions;
    const head = { id: 'e-deleted-1', at: now, agent: one?.agent ?? '', interaction: null };
    const gone = { ...head, kind: 'row.deleted', target: one?.id ?? '', of: 'interaction' } as const;
    const all = [...events, gone];
    const after = readBoard({ ...foldAll(all), events: all }, { from: 0, to: now }, now);
    expect(after.contacts).toBe(before.contacts - 1);
  });

  it('counts for each prompt what happened to it', () => {
    const { prompts } = readBoard(input, { from: 0, to: now }, now);
    const upset = prompts.find((row) => row.prompt === 'acknowledge-first');
    const contacts = (kind: string) =>
      new Set(
        events.flatMap((e) =>
          e.kind === kind && 'prompt' in e && e.prompt === 'acknowledge-first' ? [e.interaction] : [],
        ),
      ).size;
    expect(upset).toMatchObject({
      shown: contacts('prompt.shown'),
      acted: contacts('prompt.acted'),
      dismissed: contacts('prompt.dismissed'),
    });
    const name = prompts.find((row) => row.prompt === 'use-the-name');
    expect(name?.tickedByText).toBeGreaterThan(100);
    expect(name?.tickedBySelf).toBeGreaterThan(20);
    expect(name?.shown).toBe(0);
  });
});
