import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The silence that ends the run is longer than vitest takes to start on a machine with ten times the work it can do.
const RUN = `
  import { addVitest, makeTally, printTally } from ${JSON.stringify(new URL('./count-cases.mjs', import.meta.url).href)};
  const tally = makeTally();
  await addVitest(tally, 'a run that hangs', ['--root', process.argv[2], '--globals'], { still: 1.5, reporter: 'verbose' });
  printTally(tally);
`;

test('a case that hangs for good ends its run, and what passed before is counted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hangs-'));
  try {
    writeFileSync(join(folder, 'run.mjs'), RUN);
    writeFileSync(
      join(folder, 'a.test.js'),
      "test('passes', () => {});\ntest('never ends', () => new Promise(() => {}), 2 ** 30);\n",
    );
    let said = '';
    try {
      execFileSync(process.execPath, [join(folder, 'run.mjs'), folder], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      said = `${stderr}${stdout}`;
    }
    expect(said).toMatch(/What failed:\n\s+\S*a\.test\.js > never ends\n\s+the run was stopped here\n/);
    expect(said.trimEnd().split('\n').at(-1)).toBe('1 passed, 1 failed');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 600_000);
