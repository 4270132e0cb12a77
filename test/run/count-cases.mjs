import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runStep } from './run-step.mjs';

/** What passed and failed so far, by part, and how long each took. */
export function makeTally() {
  const parts = [];
  return {
    parts,
    add: (part, passed, failed, seconds = 0) => parts.push({ part, passed, failed, seconds }),
    passed: () => parts.reduce((sum, { passed }) => sum + passed, 0),
    failed: () => parts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Prints the parts and, as the very last line, `N passed, N failed`. Sets the exit code. */
export function printTally(tally) {
  console.log('');
  for (const { part, passed, failed, seconds } of tally.parts)
    console.log(`${failed > 0 ? '✗' : '✓'} ${part}: ${passed} passed, ${failed} failed (${seconds} s)`);
  console.log(`${tally.passed()} passed, ${tally.failed()} failed`);
  process.exitCode = tally.failed() > 0 ? 1 : 0;
}

/** One command that passes or fails as a whole. Returns whether it passed. */
export async function addCommand(tally, part, command, args, how) {
  console.log(`\n── ${part}`);
  const { code, seconds } = await runStep(command, args, how);
  tally.add(part, code === 0 ? 1 : 0, code === 0 ? 0 : 1, seconds);
  return code === 0;
}

/** Runs vitest and adds every case. A file that cannot be loaded, or a run that crashes, counts as one failed. */
export async function addVitest(tally, part, args, how) {
  console.log(`\n── ${part}`);
  const report = join(ROOT, 'test/out', `${part.replace(/\W+/g, '-')}.json`);
  mkdirSync(join(ROOT, 'test/out'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, seconds } = await runStep('npx', ['vitest', 'run', ...args, ...reporters], how);
  const { passed, failed } = readReport(report);
  tally.add(part, passed, code !== 0 && failed === 0 ? 1 : failed, seconds);
}

function readReport(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
