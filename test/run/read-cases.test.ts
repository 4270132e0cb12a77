import { expect, test } from 'vitest';
import { readCases } from './read-cases.mjs';

const begins = (id: string) => ({ kind: 'begins', id, file: 'a.test.ts', project: 'node', name: id });
const ended = (id: string, state: string, ms = 1) => ({ ...begins(id), kind: 'case', state, ms });
const lines = (...all: object[]) => all.map((each) => `${JSON.stringify(each)}\n`).join('');

test('a whole run counts its cases; what was skipped is neither', () => {
  const text = lines(
    begins('one'),
    ended('one', 'passed', 1200),
    begins('two'),
    { ...ended('two', 'failed', 5), why: 'expected 1 to be 2' },
    ended('three', 'skipped'),
    { kind: 'end', errors: 0 },
  );
  expect(readCases(text)).toEqual({
    passed: 1,
    failed: 1,
    cases: [
      { name: 'node: a.test.ts > one', ms: 1200 },
      { name: 'node: a.test.ts > two', ms: 5 },
      { name: 'node: a.test.ts > three', ms: 1 },
    ],
    stopped: [],
    failures: [{ name: 'node: a.test.ts > two', why: 'expected 1 to be 2' }],
  });
});

test('a run that was stopped keeps what passed, is one failed, and names what it was at', () => {
  const whole = lines(begins('one'), ended('one', 'passed'), begins('two'), begins('three'));
  const cut = `${whole}{"kind":"case","id":"thr`;
  expect(readCases(cut)).toMatchObject({
    passed: 1,
    failed: 1,
    stopped: ['node: a.test.ts > two', 'node: a.test.ts > three'],
  });
});

test('a file that could not be loaded, and errors outside of every case, are one failed each', () => {
  const broken = { kind: 'broken', file: 'b.test.ts', project: '', why: 'no such module' };
  expect(readCases(lines(broken, { kind: 'end', errors: 3 }))).toMatchObject({
    passed: 0,
    failed: 2,
    failures: [{ name: 'b.test.ts', why: 'no such module' }],
  });
});

test('a run that never said anything is one failed', () => {
  expect(readCases('')).toMatchObject({ passed: 0, failed: 1, cases: [], stopped: [], failures: [] });
});
