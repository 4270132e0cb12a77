import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../utils/privacy/find-identifiers';

type Row = {
  id: string;
  text: string;
  known?: string[];
  expected: { quote: string; kind: string }[];
  trap?: boolean;
  hard?: boolean;
};

const read = (part: string): Row[] => {
  const file = new URL(`../privacy/data/identifiers.${part}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

function measure(rows: Row[]) {
  const misses: string[] = [];
  let [quotes, hidden, kinds, hard, hardHidden, traps, clean] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const found = findIdentifiers(row.text, { known: row.known });
    if (row.trap) {
      traps++;
      if (found.length)
        misses.push(
          `trap ${row.id} ${row.text}: ${found.map(({ start, end, kind }) => `${kind} ${row.text.slice(start, end)}`)}`,
        );
      else clean++;
    }
    const used = new Map<string, number>();
    for (const { quote, kind } of row.expected) {
      const start = row.text.indexOf(quote, used.get(quote) ?? 0);
      used.set(quote, start + 1);
      const end = start + quote.length;
      const over = found.filter((span) => span.start < end && span.end > start);
      let at = start;
      for (const span of over) if (span.start <= at) at = Math.max(at, span.end);
      quotes++;
      if (row.hard) hard++;
      if (at >= end) hidden++;
      else
        misses.push(
          `miss ${row.id} ${kind} "${quote}" in ${row.text}: ${over.map((span) => row.text.slice(span.start, span.end))}`,
        );
      if (at >= end && row.hard) hardHidden++;
      if (over.some((span) => span.kind === kind)) kinds++;
      else if (over.length) misses.push(`kind ${row.id} ${kind} "${quote}": ${over[0]?.kind}`);
    }
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
