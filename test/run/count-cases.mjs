import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from './read-cases.mjs';
import { ROOT, runStep } from './run-step.mjs';

/** How many of the slowest cases are named at the end. */
const SLOWEST = 10;

/** What passed and failed so far, by part, and how long each part and each case took. */
export function makeTally() {
  const parts = [];
  const cases = [];
  const failures = [];
  return {
    parts,
    add: (part, passed, failed, seconds = 0) => parts.push({ part, passed, failed, seconds }),
    addCases: (more) => cases.push(...more),
    failures,
    addFailures: (more) => failures.push(...more),
    slowest: () => cases.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST),
    passed: () => parts.reduce((sum, { passed }) => sum + passed, 0),
    failed: () => parts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Prints the slowest cases, what failed and why, the parts and, as the very last line, `N passed, N failed`. Sets the exit code. */
export function printTally(tally) {
  const slowest = tally.slowest();
  if (slowest.length > 0) console.log('\nThe slowest cases:');
  for (const { name, ms } of slowest) console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
  if (tally.failures.length > 0) console.log('\nWhat failed:');
  for (const { name, why } of tally.failures)
    console.log(`  ${name}${why.replace(/\n*$/, '').replace(/(^|\n)+/g, '\n      ')}`);
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

/**
 * Runs vitest and adds every case. A file that cannot be loaded, or a run that crashes or is stopped, counts as one failed;
 * what passed before counts.
 * @param how as runStep's, and `reporter`: `verbose` says each case as it ends
 */
export async function addVitest(tally, part, args, { reporter = 'default', ...how } = {}) {
  console.log(`\n── ${part}`);
  const report = join(ROOT, 'test/out', `${part.replace(/\W+/g, '-')}.jsonl`);
  mkdirSync(join(ROOT, 'test/out'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = [`--reporter=${reporter}`, `--reporter=${join(ROOT, 'test/run/case-reporter.mjs')}`];
  const env = { ...how.env, BEDSIDE_CASES: report };
  const { code, seconds } = await runStep('vitest', ['run', ...args, ...reporters], { ...how, env });
  const { passed, failed, cases, stopped, failures } = readCases(
    existsSync(report) ? readFileSync(report, 'utf8') : '',
  );
  tally.addCases(cases);
  tally.addFailures(failures);
  tally.addFailures(stopped.map((name) => ({ name, why: 'the run was stopped here' })));
  tally.add(part, passed, code !== 0 && failed === 0 ? 1 : failed, seconds);
}
