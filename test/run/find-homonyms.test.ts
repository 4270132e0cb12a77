import { expect, test } from 'vitest';
import { findHomonyms } from './find-homonyms.mjs';

const rulesFor = (files: Record<string, string>, allowed: Record<string, string> = {}) =>
  findHomonyms(new Map(Object.entries(files)), allowed).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );

const TWO = {
  'utils/log/a.ts': 'export type Place = string;\n',
  'components/now/b.tsx': '\nexport function Place() {}\n',
};

test('a name that two files export is named with both', () => {
  expect(rulesFor(TWO)).toEqual([
    'components/now/b.tsx:2 Place has another meaning in utils/log/a.ts: one needs a name of its own',
  ]);
});

test.each(['async function', 'const', 'class', 'interface', 'enum', 'type'])(
  'an exported %s is a name',
  (what) => {
    expect(rulesFor({ ...TWO, 'components/now/b.tsx': `export ${what} Place = 0;\n` })).toHaveLength(1);
  },
);

test('a type and a value of one file, tests, and what is only mentioned do not count', () => {
  expect(
    rulesFor({
      'utils/log/a.ts': 'export const Place = 0;\nexport type Place = string;\n',
      'utils/log/b.ts': '/*\nexport type Place = 3;\n*/\ntype Place = 4;\n',
      'test/log/a.ts': 'export type Place = string;\n',
    }),
  ).toEqual([]);
});

test('what is allowed passes, until it has one meaning', () => {
  expect(rulesFor(TWO, { Place: 'the folder says which' })).toEqual([]);
  expect(rulesFor({}, { Place: 'the folder says which' })).toEqual([
    'test/run/find-homonyms.mjs:1 Place has one meaning now: off the list',
  ]);
});
