import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOUNDATIONS } from '../../utils/model/foundation';
import { promptSchema } from '../../utils/model/playbook';
import { MEASURES } from '../../utils/review/all-measures';
import { FEW } from '../../utils/review/summarize';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const README = read('README.md').replace(/\s+/g, ' ');
const json = (folder: string) => readdirSync(new URL(folder, ROOT)).filter((file) => file.endsWith('.json'));

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 };

/** A number as a text says it: in digits, or in words up to fifty-nine. */
function toNumber(said: string): number {
  if (/^\d+$/.test(said)) return Number(said);
  const [tens = '', ones = 'zero'] = said.toLowerCase().split('-');
  return tens in TENS ? (TENS[tens] ?? 0) + WORDS.indexOf(ones) : WORDS.indexOf(tens);
}

/** The numbers that a sentence of the README names; the pattern stands for the sentence. */
function numbersIn(pattern: RegExp): number[] {
  const found = README.match(pattern);
  if (!found) throw new Error(`README.md has no sentence like ${pattern}`);
  return found.slice(1).map(toNumber);
}

describe('what README.md counts is so', () => {
  it('playbooks', () => {
    expect(numbersIn(/([\w-]+) playbooks ship/)).toEqual([json('public/playbooks').length]);
  });

  it('measures, foundations and the fewest cases of a judgement', () => {
    expect(numbersIn(/([\w-]+) measures, each with/)).toEqual([MEASURES.length]);
    expect(numbersIn(/the (\w+) foundations/)).toEqual([FOUNDATIONS.length]);
    expect(numbersIn(/grey under (\w+) cases/)).toEqual([FEW]);
  });

  it('practices, and those that are shown beside a case', () => {
    const rows = Object.values(
      JSON.parse(read('test/practices/rows.json')) as Record<string, { kind: string }>,
    );
    const beside = rows.filter(({ kind }) => ['prompt', 'card', 'check'].includes(kind));
    expect(numbersIn(/Of the (\d+) service practices the product is built on, (\d+) belong/)).toEqual([
      rows.length,
      beside.length,
    ]);
  });

  it('desks, by the names of their profiles', () => {
    const desks = json('public/sites')
      .map((file) => (JSON.parse(read(`public/sites/${file}`)) as { name: string }).name)
      .filter((name) => !name.startsWith('Practice'));
    for (const name of desks) expect(README).toContain(name);
    expect(desks.length).toBeGreaterThan(0);
  });

  it('permissions, each with its reason', () => {
    const manifest = read('wxt.config.ts').match(/\n {4}permissions: \[([^\]]*)\]/)?.[1] ?? '';
    const asked = [...manifest.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    const table = read('README.md').match(/\| permission[\s\S]*?\n\n/)?.[0] ?? '';
    const named = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(asked.toSorted());
  });

  it('the oldest Node', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(numbersIn(/git, Node (\d+) or newer/)).toEqual([Number(engines.node.replace('>=', ''))]);
  });

  it('the prompt that serves as a pattern is valid', () => {
    const sample = read('README.md').match(/```json\n([\s\S]*?)```/)?.[1] ?? '';
    expect(promptSchema().safeParse(JSON.parse(sample)).error).toBeUndefined();
  });
});
