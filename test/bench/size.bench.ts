import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gzipSize, readBuild } from '../e2e/build-files.ts';

/** The files an entry loads: its own and every chunk its HTML or script names, and what those name. */
function loadedBy(files: Map<string, Buffer>, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = files.get(entry)?.toString() ?? '';
  for (const [, path] of text.matchAll(
    /["'`](?:\.?\.?\/)*((?:chunks|assets)\/[^"'`]+|[\w-]+-[\w-]{8}\.js)["'`]/g,
  )) {
    const known = [path, `chunks/${path}`].find((each) => each && files.has(each));
    if (known) loadedBy(files, known, seen);
  }
  return seen;
}

test('what each entry loads, gzipped', () => {
  if (!existsSync('.output/chrome-mv3/manifest.json')) throw new Error('build first: npm run build');
  const files = readBuild('chrome-mv3');
  const entries = [...files.keys()].filter((path) =>
    /^(content-scripts\/.*|background)\.js$|^[^/]+\.html$/.test(path),
  );
  const rows = entries.map((entry) => {
    const parts = [...loadedBy(files, entry)].map((path) => files.get(path) ?? Buffer.alloc(0));
    return { entry, files: parts.length, 'bytes gzip': parts.reduce((sum, part) => sum + gzipSize(part), 0) };
  });
  console.table(rows);
  expect(rows.length).toBeGreaterThan(0);
});
