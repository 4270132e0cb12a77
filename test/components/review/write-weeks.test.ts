import { expect, test } from 'vitest';
import { writeWeeks } from '../../../components/review/write-weeks';
import { readRows } from '../../../components/ui/csv';
import { readBoard } from '../../../utils/review/read-board';
import { summarize } from '../../../utils/review/summarize';

test('one line for every measure and week, empty where nothing was seen', () => {
  const { rows } = readBoard([], { from: 0, to: 1000 });
  const summary = summarize('rate', [{ value: 1, of: 1 }]);
  const limits = { low: 0.1, centre: 0.5, high: 0.9 };
  const filled = rows.map((row, i) =>
    i > 0
      ? row
      : {
          ...row,
          trend: row.trend.map((week, n) =>
            n > 0 ? week : { ...week, summary, value: 1, limits, verdict: 'change' as const },
          ),
        },
  );
  const [head, first, second, ...rest] = readRows(writeWeeks(filled));
  expect(head?.slice(3)).toEqual(['from', 'n', 'value', 'low', 'centre', 'high', 'verdict']);
  expect(first?.slice(4)).toEqual(['1', '1', '0.1', '0.5', '0.9', 'change']);
  expect(second?.slice(4)).toEqual(['0', '', '', '', '', '']);
  expect(rest).toHaveLength(rows.length * 13 - 2);
});
