import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkWalls } from './check-walls.mjs';
import { findDeadMessages } from './find-dead-messages.mjs';
import { findHomonyms } from './find-homonyms.mjs';
import { findUnused } from './find-unused.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['entrypoints', 'components', 'utils', 'test'];
/** The desks' own pages, kept as they are served; and what runs leave behind. */
const LEFT_OUT = /^test\/(desks\/(editors|openmrs)|out)\//;

const files = new Map();
for (const folder of FOLDERS) {
  for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const file = path.slice(ROOT.length).split(sep).join('/');
    if (!entry.isFile() || LEFT_OUT.test(file)) continue;
    files.set(file, /\.(json|png|svg|html)$/.test(file) ? '' : readFileSync(path, 'utf8'));
  }
}

for (const entry of readdirSync(ROOT))
  if (entry.endsWith('.md')) files.set(entry, readFileSync(join(ROOT, entry), 'utf8'));

const faults = [
  ...checkWalls(files),
  ...findHomonyms(files),
  ...findUnused(files),
  ...findDeadMessages(files),
];
for (const { file, line, rule } of faults) console.error(`${file}:${line} ${rule}`);
console.log(`walls: ${files.size} files, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
process.exitCode = faults.length > 0 ? 1 : 0;
