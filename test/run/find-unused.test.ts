import { expect, test } from 'vitest';
import { findUnused } from './find-unused.mjs';

const rulesFor = (files: Record<string, string>, allowed: Record<string, string> = {}) =>
  findUnused(new Map(Object.entries(files)), allowed).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );

const NOUN = { 'utils/log/a.ts': '\nexport function read() {}\n' };

test('an export that nobody asks for is named, and what asks for it instead', () => {
  expect(rulesFor(NOUN)).toEqual(['utils/log/a.ts:2 read: nobody uses it']);
  expect(rulesFor({ 'utils/log/a.ts': 'export const most = 3;\nconst more = most + 1;\n' })).toEqual([
    'utils/log/a.ts:1 most: only this file uses it',
  ]);
  expect(rulesFor({ ...NOUN, 'test/log/a.test.ts': "import { read } from '../../utils/log/a';\n" })).toEqual([
    'utils/log/a.ts:2 read: only tests ask for it',
  ]);
});

test.each([
  "import { read } from './a';\n",
  "import { other, read as look } from './a';\n",
  "import type { read } from './a';\n",
  "export { read } from './a';\n",
  "import * as all from './a';\n",
  "const a = await import('./a');\n",
])('asked for by %j it is used', (source) => {
  expect(rulesFor({ ...NOUN, 'utils/log/b.ts': source })).toEqual([]);
});

test('a mention in a comment or a text is no use', () => {
  expect(
    rulesFor({ ...NOUN, 'utils/log/b.ts': "// import { read } from './a';\nconst text = 'read';\n" }),
  ).toHaveLength(1);
});

test('a type in the shape of another export may stay; a type that nobody reads may not', () => {
  const files = { 'utils/log/a.ts': 'export type Row = string;\nexport const rows: Row[] = [];\n' };
  expect(rulesFor({ ...files, 'utils/log/b.ts': "import { rows } from './a';\n" })).toEqual([]);
  expect(rulesFor({ 'utils/log/a.ts': 'export type Row = string;\n' })).toEqual([
    'utils/log/a.ts:1 Row: nobody uses it',
  ]);
});

test('entrypoints and tests export what they like', () => {
  expect(
    rulesFor({ 'entrypoints/a.ts': 'export const a = 1;\n', 'test/a.ts': 'export const a = 1;\n' }),
  ).toEqual([]);
});

test('what is allowed passes, until somebody asks for it', () => {
  expect(rulesFor(NOUN, { read: 'a script' })).toEqual([]);
  expect(
    rulesFor({ ...NOUN, 'utils/log/b.ts': "import { read } from './a';\n" }, { read: 'a script' }),
  ).toEqual(['test/run/find-unused.mjs:1 read is asked for: off the list']);
});
