import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreUpset } from '../../utils/coach/score-upset';

type Row = {
  id: string;
  text: string;
  upset: boolean;
  safety?: boolean;
};

const read = (part: string): Row[] => {
  const file = new URL(`../coach/data/customers.${part}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

function measure(rows: Row[]) {
  const misses: string[] = [];
  const count = (key: 'upset' | 'safety') => {
    let [hit, wrong, missed] = [0, 0, 0];
    for (const row of rows) {
      const read = scoreUpset(row.text);
      const expected = row[key] ?? false;
      if (read[key] && expected) hit++;
      else if (read[key]) wrong++;
      else if (expected) missed++;
      if (read[key] !== expected)
        misses.push(
          `${key} ${row.id} ${expected ? 'missed' : 'wrong'} ${read.score.toFixed(2)} ${row.text} [${read.cues.map(({ id }) => id)}]`,
        );
    }
    return {
      precision: hit / (hit + wrong || 1),
      recall: hit / (hit + missed || 1),
      f1: (2 * hit) / (2 * hit + wrong + missed || 1),
    };
  };
  return { upset: count('upset'), safety: count('safety'), misses };
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
