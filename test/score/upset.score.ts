import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeUpset, type UpsetRow } from './judge-upset';

const read = (part: string): UpsetRow[] => {
  const file = new URL(`../coach/data/customers.${part}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

function measure(rows: UpsetRow[]) {
  const verdicts = rows.map((row) => ({ row, said: judgeUpset({ ...row, safety: row.safety ?? false }) }));
  const count = (key: 'upset' | 'safety') => {
    const among = (said: boolean, expected: boolean) =>
      verdicts.filter((each) => each.said[key] === said && (each.row[key] ?? false) === expected).length;
    const [hit, wrong, missed] = [among(true, true), among(true, false), among(false, true)];
    return {
      precision: hit / (hit + wrong || 1),
      recall: hit / (hit + missed || 1),
      f1: (2 * hit) / (2 * hit + wrong + missed || 1),
    };
  };
  return {
    upset: count('upset'),
    safety: count('safety'),
    misses: verdicts.flatMap(({ said }) => said.misses),
  };
}

describe('upset', () => {
  for (const part of ['dev', 'fresh', 'frozen']) {
    const rows = read(part);
    it.runIf(rows.length)(part, () => {
      const { upset, safety, misses } = measure(rows);
      const show = (figures: Record<string, number>) =>
        Object.entries(figures)
          .map(([key, value]) => `${key} ${value.toFixed(3)}`)
          .join(' ');
      console.log(`upset ${part} n=${rows.length} ${show(upset)} | safety ${show(safety)}`);
      if (part === 'frozen') return;
      if (process.env.MISSES) console.log(misses.join('\n'));
      expect(upset.f1).toBeGreaterThanOrEqual(0.85);
    });
  }
});
