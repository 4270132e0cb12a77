import { findIdentifiers } from '../../utils/privacy/find-identifiers';

export type IdentifierRow = {
  id: string;
  text: string;
  known?: string[];
  expected: { quote: string; kind: string; at?: number }[];
  trap?: boolean;
  hard?: boolean;
};

/** Quotes that are wholly hidden, and those of them whose kind agrees; spans that hide nothing expected. */
export type IdentifierVerdict = { hidden: number; kinds: number; extra: number; misses: string[] };

/** Judges by conventions.md: every character of a quote must be hidden; the kind is compared apart. */
export function judgeIdentifiers({ id, text, known, expected }: IdentifierRow): IdentifierVerdict {
  const found = findIdentifiers(text, { known });
  const verdict: IdentifierVerdict = { hidden: 0, kinds: 0, extra: 0, misses: [] };
  const used = new Map<string, number>();
  const wanted = expected.map(({ quote, at }) => {
    const start = at ?? text.indexOf(quote, used.get(quote) ?? 0);
    used.set(quote, start + 1);
    return { start, end: start + quote.length };
  });
  for (const [n, { start, end }] of wanted.entries()) {
    const { quote, kind } = expected[n] as (typeof expected)[number];
    const over = found.filter((span) => span.start < end && span.end > start);
    let at = start;
    for (const span of over) if (span.start <= at) at = Math.max(at, span.end);
    if (at >= end) verdict.hidden++;
    else
      verdict.misses.push(
        `${id} missed ${kind} "${quote}" in ${text}: ${over.map((span) => text.slice(span.start, span.end))}`,
      );
    if (over.some((span) => span.kind === kind)) verdict.kinds++;
    else if (over.length)
      verdict.misses.push(`${id} kind ${over[0]?.kind}, not ${kind}: "${quote}" in ${text}`);
  }
  for (const span of found) {
    if (wanted.some(({ start, end }) => span.start < end && span.end > start)) continue;
    verdict.extra++;
    verdict.misses.push(`${id} wrong ${span.kind} "${text.slice(span.start, span.end)}" in ${text}`);
  }
  return verdict;
}
