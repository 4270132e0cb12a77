import { expect, test } from 'vitest';
import { findDeadMessages } from './find-dead-messages.mjs';

const TABLE = {
  'utils/messages/desk-messages.ts':
    "export const DESK_MESSAGES = {\n  'desk.case': message(),\n  'desk.kit': 1,\n};\n",
};
const rulesFor = (files: Record<string, string>) =>
  findDeadMessages(new Map(Object.entries({ ...TABLE, ...files }))).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );

test.each(['utils/log/a.ts', 'components/now/a.tsx', 'entrypoints/a.ts'])('a dead message in %s', (file) => {
  expect(rulesFor({ [file]: '\n/** Goes by `desk.language`. */\nconst a = 1;\n' })).toEqual([
    `${file}:2 \`desk.language\` is no message: the tables know desk.case, kit`,
  ]);
});

test('a dead message in a document', () => {
  expect(rulesFor({ 'README.md': 'Sent as `desk.language`.\n' })).toHaveLength(1);
});

test('a live one, any one, another room, and code are fine', () => {
  expect(
    rulesFor({
      'utils/log/a.ts': '/* `desk.case`, `desk.x`, `session.new` */\nconst a = `desk.language`;\n',
      'test/a.ts': '// `desk.language`\n',
    }),
  ).toEqual([]);
});
