import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPLY_FAULTS } from '../../utils/model/reply-fault.ts';
import { judgeFindings, type ReplyRow } from './judge-findings';

type Count = {
  hit: number;
  wrong: number;
  missed: number;
};

const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '-');

function score(replies: ReplyRow[]) {
  const counts = new Map<string, Count>(
    REPLY_FAULTS.map((fault) => [fault, { hit: 0, wrong: 0, missed: 0 }]),
  );
  let clean = 0;
  let leftAlone = 0;
  for (const reply of replies) {
    const verdict = judgeFindings(reply);
    for (const kind of ['hit', 'wrong', 'missed'] as const)
      for (const category of verdict[kind]) {
        const count = counts.get(category);
        if (count) count[kind]++;
      }
    if (reply.expected.length) continue;
    clean++;
    if (!verdict.wrong.length) leftAlone++;
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

const load = (name: string): ReplyRow[] =>
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
