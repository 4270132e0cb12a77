import { expect, test } from 'vitest';
import { writeBoard } from '../../../components/review/write-board';
import { readBoard } from '../../../utils/review/read-board';
import { summarize } from '../../../utils/review/summarize';

test('the board as JSON: every measure, no figure where there is none, times in UTC', () => {
  const board = readBoard([], { from: 0, to: 1000 });
  const summary = summarize('rate', [{ value: 1, of: 1 }]);
  const rows = board.rows.map((row, i) => (i === 0 ? { ...row, summary } : row));
  const period = { from: Number.NEGATIVE_INFINITY, to: 86_400_000 };
  const file = JSON.parse(writeBoard({ ...board, rows }, period, 0));
  expect(file).toMatchObject({
    format: 1,
    exportedAt: '1970-01-01T00:00:00.000Z',
    from: null,
    to: '1970-01-02T00:00:00.000Z',
    contacts: 0,
    prompts: [],
    tags: {},
  });
  expect(file.measures).toHaveLength(board.rows.length);
  expect(file.measures[0]).toMatchObject({ n: 1, sum: 1, found: { value: 1 } });
  expect(file.measures[1]).toMatchObject({ n: 0, found: null });
  expect(file.measures[0].weeks).toHaveLength(13);
});
