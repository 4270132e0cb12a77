import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type IdentifierRow, judgeIdentifiers } from './judge-identifiers';

const read = (part: string): IdentifierRow[] => {
  const file = new URL(`../privacy/data/identifiers.${part}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

function measure(rows: IdentifierRow[]) {
  const misses: string[] = [];
  let [quotes, hidden, kinds, hard, hardHidden, traps, clean] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const verdict = judgeIdentifiers(row);
    quotes += row.expected.length;
    hidden += verdict.hidden;
    kinds += verdict.kinds;
    if (row.hard) {
      hard += row.expected.length;
      hardHidden += verdict.hidden;
    }
    if (row.trap) {
      traps++;
      if (!verdict.extra) clean++;
    }
    misses.push(...verdict.misses.filter((miss) => row.trap || !/ wrong /.test(miss)));
  }
  const share = (part: number, of: number) => (of ? part / of : 1);
  return {
    misses,
    recall: share(hidden, quotes),
    kinds: share(kinds, quotes),
    hard: share(hardHidden, hard),
    clean: share(clean, traps),
  };
}

describe('identifiers', () => {
  for (const part of ['dev', 'frozen']) {
    const rows = read(part);
    it.runIf(rows.length)(part, () => {
      const { misses, ...figures } = measure(rows);
      console.log(
        `identifiers ${part} n=${rows.length}`,
        Object.entries(figures)
          .map(([key, value]) => `${key} ${value.toFixed(3)}`)
          .join(' '),
      );
      if (part === 'frozen') return;
      if (process.env.MISSES) console.log(misses.join('\n'));
      expect(figures.recall).toBeGreaterThanOrEqual(0.95);
      expect(figures.clean).toBeGreaterThanOrEqual(0.98);
    });
  }
});
