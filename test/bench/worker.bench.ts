import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILE = process.env.BEDSIDE_WORKER ?? '.output/chrome-mv3/background.js';
const ROUNDS = 15;

function sum(values: number[]): string {
  const all = values.toSorted((a, b) => a - b);
  const at = (share: number) => all[Math.round((all.length - 1) * share)]?.toFixed(1);
  return `${at(0.5)} (${at(0)} to ${at(1)})`;
}

test('what the background costs whenever it wakes: processor time in Node, medians (and ranges)', () => {
  if (!existsSync(FILE)) throw new Error('build first: npm run build');
  const rounds = Array.from({ length: ROUNDS }, () => {
    const told = execFileSync(process.execPath, ['test/bench/start-worker.ts', FILE], { encoding: 'utf8' });
    return JSON.parse(told) as { compile: number; run: number };
  });
  console.table({
    'compile, no cache, ms': sum(rounds.map(({ compile }) => compile)),
    'run, ms': sum(rounds.map(({ run }) => run)),
  });
  expect(rounds).toHaveLength(ROUNDS);
});
