import { existsSync, readFileSync } from 'node:fs';
import { type CoveredDomains, coveredDomains } from '../../utils/coach/covered-domains';

export type DomainRow = {
  id: string;
  text: string;
  expected: CoveredDomains;
};

export const DOMAINS = ['diagnosis', 'treatment', 'home', 'return'] as const;

/** Reads a labelled part (dev, fresh, frozen); an absent part is empty. */
export function readDomainRows(part: string): DomainRow[] {
  const file = new URL(`../coach/data/domains.${part}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** The share of texts on which each domain agrees with its label, and the texts on which one does not. */
export function scoreDomains(rows: DomainRow[]) {
  const misses: string[] = [];
  const right = { diagnosis: 0, treatment: 0, home: 0, return: 0 };
  for (const { id, text, expected } of rows) {
    const covered = coveredDomains(text);
    for (const domain of DOMAINS) {
      if (covered[domain] === expected[domain]) right[domain]++;
      else misses.push(`${id} ${domain} ${covered[domain] ? 'false' : 'missed'}: ${text}`);
    }
  }
  const agreement = DOMAINS.map((domain) => [domain, rows.length ? right[domain] / rows.length : 0] as const);
  const wrong = DOMAINS.map((domain) => {
    const of = (kind: string) => misses.filter((miss) => miss.includes(` ${domain} ${kind}: `)).length;
    return `${domain} ${of('missed')} missed ${of('false')} false`;
  });
  return { agreement, misses, wrong };
}
