import { existsSync, readFileSync } from 'node:fs';
import { findPromises } from '../../utils/promises/find-promises';

export type Row = {
  id: string;
  text: string;
  now: string;
  tz: string;
  expected: { quote: string; due: string | null; at?: number }[];
};

/** Reads a labelled part (dev, frozen, …); an absent part is empty. */
export function readRows(part: string): Row[] {
  const file = new URL(`../promises/data/sentences.${part}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

type Figures = {
  n: number;
  precision: number;
  recall: number;
  due: number;
  misses: string[];
};

/** Pairs found spans with expected quotes (half of the shorter one overlaps) and compares due times within 60 s. */
export function scorePromises(rows: Row[]): Figures {
  const misses: string[] = [];
  let [paired, found, expected, right] = [0, 0, 0, 0];
  for (const { id, text, now, tz, expected: wanted } of rows) {
    const spans = findPromises(text, { now: Date.parse(now), timeZone: tz });
    const free = new Set(spans);
    found += spans.length;
    expected += wanted.length;
    let at = 0;
    for (const { quote, due, at: given } of wanted) {
      const next = text.indexOf(quote, at);
      const start = given ?? (next < 0 ? text.indexOf(quote) : next);
      at = start + 1;
      const end = start + quote.length;
      const hit = [...free].find((span) => {
        const shared = Math.min(end, span.end) - Math.max(start, span.start);
        return shared > 0 && shared >= Math.min(quote.length, span.end - span.start) / 2;
      });
      if (!hit) {
        misses.push(`${id} missed: ${quote} | ${text}`);
        continue;
      }
      free.delete(hit);
      paired++;
      const same =
        due === null ? hit.due === null : hit.due !== null && Math.abs(hit.due - Date.parse(due)) <= 60_000;
      if (same) right++;
      else
        misses.push(
          `${id} due ${hit.due && new Date(hit.due).toISOString()} for ${due} (now ${now}): ${text}`,
        );
    }
    for (const span of free) misses.push(`${id} false: ${text.slice(span.start, span.end)} | ${text}`);
  }
  const share = (part: number, of: number) => (of ? part / of : 1);
  return {
    n: rows.length,
    precision: share(paired, found),
    recall: share(paired, expected),
    due: share(right, paired),
    misses,
  };
}
