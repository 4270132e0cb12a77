import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countNameUses, parseName } from '../../utils/coach/parse-name';

type Row = {
  id: string;
  shown: string;
  given: string | null;
  family: string | null;
  title: string | null;
  address: string[];
  reply?: string;
  uses?: number;
};

const read = (part: string): Row[] => {
  const file = new URL(`../coach/data/names.${part}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};
const plain = (text: string | null | undefined) =>
  (text ?? '').toLowerCase().replace(/[.’]/g, (sign) => (sign === '.' ? '' : "'"));

function measure(rows: Row[]) {
  const misses: string[] = [];
  let [fields, rightOrUnsure, knowable, unsure, counted, usesRight] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const name = parseName(row.shown);
    if (plain(name.given) === plain(row.given) && plain(name.family) === plain(row.family)) fields++;
    else misses.push(`fields ${row.id} ${row.shown}: ${name.given} | ${name.family}`);
    const allowed = row.address.map(plain);
    if (row.address.length) knowable++;
    if (row.address.length && !name.addressAs.length) unsure++;
    if (name.addressAs.every((form) => allowed.includes(plain(form)))) rightOrUnsure++;
    else misses.push(`address ${row.id} ${row.shown}: ${name.addressAs.join(' / ')}`);
    if (row.reply === undefined) continue;
    counted++;
    const uses = countNameUses(row.reply, name);
    if (uses === row.uses) usesRight++;
    else misses.push(`uses ${row.id} ${row.shown}: ${uses} for ${row.uses}: ${row.reply}`);
  }
  const share = (part: number, of: number) => (of ? part / of : 0);
  return {
    misses,
    fields: share(fields, rows.length),
    address: share(rightOrUnsure, rows.length),
    unsure: share(unsure, knowable),
    uses: share(usesRight, counted),
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
