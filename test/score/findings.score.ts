import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../utils/coach/check-reply.ts';
import { REPLY_FAULTS } from '../../utils/model/reply-fault.ts';

type Labelled = {
  id: string;
  domain: string;
  text: string;
  expected: { quote: string; category: string }[];
};

type Count = {
  hit: number;
  wrong: number;
  missed: number;
};

const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '-');

/** Counts by conventions.md: a find counts if its category agrees and its span overlaps the quote. */
function score(replies: Labelled[]) {
  const counts = new Map<string, Count>(
    REPLY_FAULTS.map((fault) => [fault, { hit: 0, wrong: 0, missed: 0 }]),
  );
  const of = (category: string): Count => counts.get(category) ?? { hit: 0, wrong: 0, missed: 0 };
  let clean = 0;
  let leftAlone = 0;
  for (const reply of replies) {
    const findings = checkReply(reply.text).filter((finding) => counts.has(finding.category));
    if (!reply.expected.length) {
      clean++;
      if (!findings.length) leftAlone++;
    }
    const used = new Set<(typeof findings)[number]>();
    for (const { quote, category } of reply.expected) {
      const start = reply.text.indexOf(quote);
      const hits = findings.filter(
        (f) => f.category === category && f.start < start + quote.length && f.end > start,
      );
      for (const hit of hits) used.add(hit);
      if (hits.length) of(category).hit++;
      else of(category).missed++;
    }
    for (const finding of findings) if (!used.has(finding)) of(finding.category).wrong++;
  }
  const all = [...counts.values()].reduce((a, b) => ({
    hit: a.hit + b.hit,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
  }));
  return {
    counts,
    all,
    precision: all.hit / (all.hit + all.wrong),
    recall: all.hit / (all.hit + all.missed),
    leftAlone: clean ? leftAlone / clean : 1,
    clean,
  };
}

function print(name: string, result: ReturnType<typeof score>): void {
  console.log(`\nfindings, ${name}`);
  for (const [category, { hit, wrong, missed }] of [...result.counts, ['all', result.all] as const])
    console.log(
      `  ${category.padEnd(10)} precision ${share(hit, hit + wrong)}  recall ${share(hit, hit + missed)}  (${hit} hit, ${wrong} wrong, ${missed} missed)`,
    );
  console.log(`  clean replies left alone ${result.leftAlone.toFixed(3)} of ${result.clean}`);
}

const load = (name: string): Labelled[] =>
  JSON.parse(readFileSync(new URL(`../coach/data/${name}`, import.meta.url), 'utf8'));

const DEV = ['replies.dev.json', 'replies.angle.json', 'replies.natural.json'];

describe('findings in replies', () => {
  it('meets the gates on the sets it was written with', () => {
    for (const name of DEV) print(name, score(load(name)));
    const result = score(DEV.flatMap(load));
    print('all three', result);
    expect(result.precision).toBeGreaterThanOrEqual(0.9);
    expect(result.recall).toBeGreaterThanOrEqual(0.85);
    expect(result.leftAlone).toBeGreaterThanOrEqual(0.95);
  });

  it('prints the frozen set, which nothing is tuned on', () => {
    const result = score(load('replies.frozen.json'));
    print('replies.frozen.json', result);
    expect(result.clean).toBeGreaterThan(0);
  });
});
