import { describe, expect, it } from 'vitest';
import { readRows, scorePromises } from './judge-promises';

describe('promises', () => {
  for (const part of ['dev', 'fresh', 'fresh2', 'fresh3', 'fresh4', 'folded', 'frozen']) {
    const rows = readRows(part);
    it.runIf(rows.length)(part, () => {
      const { n, precision, recall, due, misses } = scorePromises(rows);
      const figures = Object.entries({ precision, recall, due }).map(
        ([key, value]) => `${key} ${value.toFixed(3)}`,
      );
      console.log(`promises ${part} n=${n} ${figures.join(' ')}`);
      if (part === 'frozen') return;
      if (process.env.MISSES) console.log(misses.join('\n'));
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.95);
      expect(due).toBeGreaterThanOrEqual(0.95);
    });
  }
});
