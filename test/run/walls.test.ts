import { expect, test } from 'vitest';
import { checkWalls, LONGEST, LONGEST_ENTRYPOINT } from './check-walls.mjs';

const rulesFor = (files: Record<string, string>) =>
  checkWalls(new Map(Object.entries(files))).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test('clean samples pass', () => {
  expect(
    rulesFor({
      'utils/model/noun.ts': "import { z } from 'zod';\nexport const noun = z.string();\n",
      'utils/coach/read.ts':
        "import type { Noun } from '../model/noun';\nimport data from './data/words.json';\nimport pack from '../../public/playbooks/a.json';\n",
      'utils/coach/data/words.json': '',
      'utils/desk/read.ts':
        "import type { noun } from '../model/noun';\nimport { plain } from '../engine/plain';\ndocument.title;\n",
      'utils/engine/plain.ts':
        "// Date.now() in a comment, document.title too\nexport const plain = 'document.title and new Date()';\n",
      'components/panel/panel.tsx': "import { useState } from 'react';\nimport './panel.css?inline';\n",
      'utils/log/write.ts': "import Dexie from 'dexie';\nimport type { Row } from '../desk/read';\n",
      'entrypoints/background.ts': "import { write } from '../utils/log/write';\n",
      'entrypoints/popup/main.tsx': "import { Popup } from './popup';\n",
      'entrypoints/popup/popup.tsx': '',
    }),
  ).toEqual([]);
});

test.each([
  ["import Dexie from 'dexie';\n", 'pure code imports only pure code, not dexie'],
  ["import { z } from 'zod';\n", 'pure code imports only pure code, not zod'],
  ["import type { Row } from '../log/row';\n", 'pure code imports only pure code, not ../log/row'],
  ["export { a } from '../desk/read';\n", 'pure code imports only pure code, not ../desk/read'],
  ["import {\n  a,\n  b,\n} from '../desk/read';\n", 'pure code imports only pure code, not ../desk/read'],
  ["const a = await import('../desk/read');\n", 'pure code imports only pure code, not ../desk/read'],
  ['const a = Date.now();\n', 'pure code does not touch the clock (Date.now): take `now` as an argument'],
  ['const a = new Date();\n', 'pure code does not touch the clock (new Date()): take `now` as an argument'],
  ['const a = performance.now();\n', 'pure code does not touch the clock (performance.now)'],
  ['const a = window.x;\n', 'pure code does not touch the page (window, document)'],
  ['const a = document.title;\n', 'pure code does not touch the page (window, document)'],
  ['browser.runtime.id;\n', 'pure code does not touch the browser API'],
])('pure code: %j', (source, rule) => {
  for (const folder of [
    'coach',
    'engine',
    'promises',
    'review',
    'sample-log',
    'session',
    'text',
    'log/views',
    'privacy/identifiers',
  ]) {
    const rules = rulesFor({
      [`utils/${folder}/a.ts`]: source.replaceAll("'../", folder.includes('/') ? "'../../" : "'../"),
    });
    expect(rules.map((each) => each.replace('../../', '../'))).toEqual([expect.stringContaining(rule)]);
  }
});

test('a given date and a field called document are fine', () => {
  expect(
    rulesFor({ 'utils/review/a.ts': 'const a = new Date(now); b.document.x; const c = { window: 1 };\n' }),
  ).toEqual([]);
});

test('page code carries neither zod nor dexie, directly or through others', () => {
  const files = {
    'utils/model/noun.ts': "import { z } from 'zod';\n",
    'utils/engine/middle.ts': "export { noun } from '../model/noun';\n",
    'utils/log/database.ts': "import Dexie from 'dexie';\n",
  };
  for (const folder of ['utils/desk', 'components/panel']) {
    expect(
      rulesFor({
        ...files,
        [`${folder}/a.ts`]: [
          "import { z } from 'zod';",
          "import type { Row } from '../../utils/log/database';",
          "import { noun } from '../../utils/engine/middle';",
          "import type { Noun } from '../../utils/model/noun';",
          '',
        ].join('\n'),
      }),
    ).toEqual([
      `${folder}/a.ts:1 page code does not import zod`,
      `${folder}/a.ts:2 page code does not import ../../utils/log/database`,
      `${folder}/a.ts:3 ../../utils/engine/middle brings zod into the page: import its types only`,
    ]);
  }
});

test('extension code takes nothing from pages', () => {
  expect(
    rulesFor({ 'utils/log/a.ts': "import { read } from '../desk/read';\nconst a = document.title;\n" }),
  ).toEqual([
    'utils/log/a.ts:1 extension code does not import page code (../desk/read)',
    'utils/log/a.ts:2 extension code does not touch a page (document)',
  ]);
});

test('entrypoints are short and imported by nobody', () => {
  expect(
    rulesFor({
      'entrypoints/popup/main.tsx': 'a;\n'.repeat(LONGEST_ENTRYPOINT),
      'components/now/a.tsx': "import { a } from '../../entrypoints/popup/main';\n",
    }),
  ).toEqual([
    'components/now/a.tsx:1 nobody imports entrypoints',
    `entrypoints/popup/main.tsx:80 80 lines; an entrypoint only wires, in fewer than ${LONGEST_ENTRYPOINT}`,
  ]);
});

test('files are short and named for what they do', () => {
  expect(
    rulesFor({ 'utils/log/index.ts': '', 'utils/log/helpers.ts': '', 'test/log/utils.ts': '' }),
  ).toHaveLength(3);
  expect(rulesFor({ 'utils/log/long.ts': 'a;\n'.repeat(LONGEST + 1) })).toEqual([
    `utils/log/long.ts:301 301 lines; at most ${LONGEST}`,
  ]);
  expect(
    rulesFor({ 'utils/log/long.ts': 'a;\n'.repeat(LONGEST), 'utils/coach/data/words.json': '' }),
  ).toEqual([]);
});

test('a circle of files names the shortest way round', () => {
  expect(
    rulesFor({
      'utils/log/a.ts': "import { b } from './b';\n",
      'utils/log/b.ts': "import type { C } from './c';\n",
      'utils/log/c.ts': "import { a } from './a';\nimport { d } from './d';\n",
      'utils/log/d.ts': '',
    }),
  ).toEqual([
    'utils/log/a.ts:1 files import each other in a circle: utils/log/a.ts -> utils/log/b.ts -> utils/log/c.ts -> utils/log/a.ts',
  ]);
});

test('a circle of folders is one however deep its files lie, and type imports count', () => {
  expect(
    rulesFor({
      'utils/log/read/a.ts': "import type { B } from '../../sites/b';\n",
      'utils/sites/b.ts': "import { c } from '../log/c';\n",
      'utils/log/c.ts': '',
    }),
  ).toEqual([
    'utils/log/read/a.ts:1 folders import each other in a circle: utils/log -> utils/sites -> utils/log (utils/log/read/a.ts -> utils/sites, utils/sites/b.ts -> utils/log)',
  ]);
});

test.each([
  'all.push(...rows);\n',
  'const last = Math.max(0, ...rows.map((row) => row.at));\n',
  'list.splice(0, 1, ...rows);\n',
])('where the log is handled no argument list grows with data: %j', (source) => {
  for (const file of ['utils/log/a.ts', 'utils/cases/a.ts', 'components/log/a.tsx'])
    expect(rulesFor({ [file]: source })).toEqual([
      `${file}:1 no argument list grows with data: walk through it`,
    ]);
});

test('lists and objects may be made of others there', () => {
  const source =
    'all.push({ ...row, at });\nall.push([...rows].length);\nconst keep = (...list) => list;\nMath.max(a, b);\n';
  expect(rulesFor({ 'utils/log/a.ts': source })).toEqual([]);
});
