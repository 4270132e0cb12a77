import { expect, test } from 'vitest';
import { makeId, makeOrderedId } from '../../utils/browser/make-id';
import { refOf } from '../../utils/promises/hand-off-block';

const many = (make: () => string) => Array.from({ length: 500 }, make);

test('ids are 32 hex digits, each once', () => {
  for (const ids of [many(makeId), many(makeOrderedId)]) {
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  }
});

test('what is made later stands later', () => {
  const ids = many(makeOrderedId);
  expect([...ids].sort()).toEqual(ids);
});

test('hand-offs of one browser have codes of their own', () => {
  // 500 codes of 24 bits: 0.7 % for one pair alike, so three in a run are out of the question.
  expect(new Set(many(makeId).map(refOf)).size).toBeGreaterThan(497);
});
