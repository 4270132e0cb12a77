import { readFileSync } from 'node:fs';

/** 200 texts that become markup, code or an address where somebody forgets that they are text. */
export const PAYLOADS: readonly string[] = readFileSync('test/data/xss-payloads.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '');

const why = (text: string) => ({ title: text, why: text });

/** A playbook with this text in every field that is free text; `n` keeps the ids of several apart. */
export function payloadBook(text: string, n = 0): Record<string, unknown> {
  return {
    format: 1,
    id: 'hostile',
    version: 1,
    name: text,
    language: 'en',
    about: text,
    promise: text,
    ...payloadParts(text, n),
  };
}

/** The lists of such a playbook. */
export function payloadParts(text: string, n: number) {
  const id = (kind: string) => `${kind}-${n}`;
  return {
    prompts: [
      {
        ...{ id: id('prompt'), stages: ['opening', 'composing'], tier: 'nudge', foundation: 'E' },
        ...{ ...why(text), say: [text, `So: ${text}`], chart: `Noted: ${text}` },
      },
    ],
    workspaces: [
      {
        ...{ id: id('space'), ...why(text) },
        steps: [
          {
            id: id('step'),
            ...why(text),
            say: [text],
            chart: `Noted: ${text}`,
            topic: id('topic'),
            minutes: [15],
          },
        ],
        orders: [
          { id: 'only', title: text, steps: [id('step')] },
          { id: 'same', title: text, steps: [id('step')] },
        ],
      },
    ],
    topics: [{ id: id('topic'), title: text, tags: [{ id: 'tag', title: text }], atWrapUp: true }],
    answers: [{ id: id('answer'), title: text, text, words: [text.slice(0, 40)] }],
    scenarios: [{ id: id('scenario'), title: text, customer: text, poor: text, good: text, because: [text] }],
    stories: [{ id: id('story'), text }],
    boundaries: [{ id: id('limit'), limit: text, why: text, instead: text }],
    decisions: [{ id: id('may'), may: text, upTo: text }],
    customers: [{ id: id('who'), who: text, product: text, done: text }],
    teachBack: [{ domain: 'home', ask: text, why: text }],
    phrases: [
      {
        ...{ id: id('rule'), category: 'vague', severity: 'note', foundation: 'C', patterns: ['soon'] },
        ...{ why: text, better: text, replace: text, source: text },
      },
    ],
    plainWords: [{ term: 'utilise', plain: text, kind: 'office' }],
  };
}

/** How many entries these lists may hold; all others hold thousands. */
const MOST: Record<string, number> = {
  ...{ workspaces: 20, topics: 20, boundaries: 50, decisions: 50, customers: 50, teachBack: 1 },
};

/** One playbook with each of these texts in the fields of an entry of its own. */
export function hostileBook(texts: readonly string[]): Record<string, unknown> {
  const all = texts.map(payloadParts);
  const lists = Object.keys(payloadParts('', 0)) as (keyof ReturnType<typeof payloadParts>)[];
  return {
    ...payloadBook(texts[0] ?? ''),
    ...Object.fromEntries(
      lists.map((list) => [list, all.flatMap((parts) => parts[list] as unknown[]).slice(0, MOST[list])]),
    ),
  };
}
