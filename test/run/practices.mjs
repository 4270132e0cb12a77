// `npm run practices`: which practices of practices.md are seen on a page, by the last browser run, and why the rest is not.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-step.mjs';

const rows = Object.entries(JSON.parse(readFileSync(join(ROOT, 'test/practices/rows.json'), 'utf8')));
const file = join(ROOT, 'test/out/practices.json');
if (!existsSync(file)) {
  console.error('No run yet: npm run build:e2e && npm run e2e -- test/e2e/practices.test.ts');
  process.exit(1);
}
const { at, passed } = JSON.parse(readFileSync(file, 'utf8'));

const onPage = ['prompt', 'card', 'check'];
const seen = ([, { scenes }]) => scenes?.length > 0 && scenes.every((scene) => passed[scene]);
const must = rows.filter(([, { kind }]) => onPage.includes(kind));
const open = must.filter((row) => !seen(row));
const others = rows.filter(([, { kind }]) => !onPage.includes(kind));

console.log(`Run of ${at}`);
for (const kind of onPage) {
  const mine = must.filter(([, row]) => row.kind === kind);
  console.log(`${kind}: ${mine.filter(seen).length} of ${mine.length} seen in the panel`);
}
for (const kind of [...new Set(others.map(([, row]) => row.kind))]) {
  console.log(`\n${kind}, not a page's:`);
  for (const [id, { why, scenes }] of others.filter(([, row]) => row.kind === kind))
    console.log(`  ${id}  ${why}${scenes && seen([id, { scenes }]) ? ' (also seen in the panel)' : ''}`);
}
if (open.length > 0) {
  console.log('\nopen:');
  for (const [id, { why, scenes = [] }] of open)
    console.log(
      `  ${id}  ${why} Not seen: ${scenes.filter((scene) => !passed[scene]).join(', ') || 'no scene'}`,
    );
}
console.log(
  `\n${must.length - open.length} of ${must.length} seen on a page, ${open.length} open; ${rows.length} practices in all`,
);
process.exitCode = open.length > 0 ? 1 : 0;
