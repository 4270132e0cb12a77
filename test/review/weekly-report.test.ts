import { expect, test } from 'vitest';
import type { Commitment } from '../../utils/model/commitment';
import { readBoard } from '../../utils/review/read-board';
import { HEADLINES, readWeeklyReport } from '../../utils/review/weekly-report';
import { makeCommitment, makeInteraction } from '../components/fake-services';

const NOW = 1_000_000;
const promise = (id: string, status: Commitment['status'], dueAt = NOW - 1) =>
  makeCommitment({ id, status, dueAt });
const health = (prompt: string, acted: number, dismissed: number) => ({ prompt, acted, dismissed }) as never;
const board = readBoard([], { from: 0, to: NOW });

test('a week counts how its promises ended, without those withdrawn', () => {
  const due = [
    promise('a', 'kept-early'),
    promise('b', 'kept-early'),
    promise('c', 'missed'),
    promise('d', 'open'),
    promise('e', 'open', NOW + 1),
    promise('f', 'withdrawn'),
  ];
  const report = readWeeklyReport({ ...board, contacts: 3 }, [], due, NOW);
  expect(report.promises).toEqual({
    'kept-early': 2,
    'kept-on-time': 0,
    'kept-late': 0,
    missed: 1,
    open: 2,
  });
  expect(report.overdue).toBe(1);
  expect(report.contacts).toBe(3);
});

test('it leads with all of its headline measures, names the liked and the disliked prompt, and at most three causes', () => {
  const contacts = ['a', 'b', 'b', 'c', 'd', 'd', 'd'].map((cause) =>
    makeInteraction({ tags: { cause }, marks: cause === 'a' ? ['exemplary'] : [] }),
  );
  const prompts = [health('x', 2, 0), health('y', 5, 1), health('z', 0, 4)];
  const report = readWeeklyReport({ ...board, prompts }, contacts, [], NOW);
  expect(report.rows.map((row) => row.id)).toEqual(HEADLINES);
  expect(report.causes.map((cause) => cause.tag)).toEqual(['d', 'b', 'a']);
  expect(report.exemplary).toBe(1);
  expect(report.liked).toEqual({ prompt: 'y', times: 5 });
  expect(report.disliked).toEqual({ prompt: 'z', times: 4 });
  expect(readWeeklyReport(board, [], [], NOW).liked).toBeNull();
});
