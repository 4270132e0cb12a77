import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeName, type NameRow } from './judge-name';

const read = (part: string): NameRow[] => {
  const file = new URL(`../coach/data/names.${part}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

function measure(rows: NameRow[]) {
  const verdicts = rows.map((row) => ({ row, ...judgeName(row) }));
  const share = (part: typeof verdicts, of: typeof verdicts) => (of.length ? part.length / of.length : 0);
  const counted = verdicts.filter(({ row }) => row.reply !== undefined);
  return {
    misses: verdicts.flatMap(({ misses }) => misses),
    fields: share(
      verdicts.filter(({ fields }) => fields),
      verdicts,
    ),
    address: share(
      verdicts.filter(({ address }) => address),
      verdicts,
    ),
    unsure: share(
      verdicts.filter(({ unsure }) => unsure),
      verdicts.filter(({ row }) => row.address.length > 0),
    ),
    uses: share(
      counted.filter(({ uses }) => uses),
      counted,
    ),
  };
}

describe('names', () => {
  for (const part of ['dev', 'frozen']) {
    const rows = read(part);
    it.runIf(rows.length)(part, () => {
      const { misses, ...figures } = measure(rows);
      console.log(
        `names ${part} n=${rows.length}`,
        Object.entries(figures)
          .map(([key, value]) => `${key} ${value.toFixed(3)}`)
          .join(' '),
      );
      if (part === 'frozen') return;
      if (process.env.MISSES) console.log(misses.join('\n'));
      expect(figures.address).toBeGreaterThanOrEqual(0.97);
      expect(figures.unsure).toBeLessThanOrEqual(0.15);
      expect(figures.uses).toBeGreaterThanOrEqual(0.97);
    });
  }
});
