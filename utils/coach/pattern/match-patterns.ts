import type { Machine } from './compile-patterns.ts';
import type { Token } from './split-words.ts';

/** A pattern found: its index and its first and last token. */
export interface Hit {
  pattern: number;
  from: number;
  to: number;
}

const NONE: number[] = [];
const own = (table: Record<string, number[]>, key: string): number[] =>
  Object.hasOwn(table, key) ? (table[key] ?? NONE) : NONE;

/** The symbols a token stands for; `names` are lower-case words that count as a name besides capitalised ones. */
function readSymbols(machine: Machine, token: Token, names: ReadonlySet<string>): number[] {
  const { word } = token;
  if (!/[\p{L}\p{N}]/u.test(word)) return own(machine.words, word);
  const found = [...own(machine.words, '#any'), ...own(machine.words, word)];
  for (let n = 3; n <= word.length && n < 24; n++) found.push(...own(machine.prefixes, word.slice(0, n)));
  if (/^[$£€\d]/.test(word)) {
    found.push(...own(machine.words, '#number'));
    if (/^\d{1,2}(?:[:.]\d\d)?(?:am|pm|$)/.test(word)) found.push(...own(machine.words, '#time'));
  }
  if (token.capital || names.has(word)) found.push(...own(machine.words, '#name'));
  return found;
}

/**
 * Finds every pattern in the tokens: one pass, work bounded by tokens times places of the automaton.
 * Of overlapping ways to match, the latest start is kept. `count` (for tests) receives the number of steps.
 */
export function matchPatterns(
  machine: Machine,
  tokens: readonly Token[],
  names: ReadonlySet<string> = new Set(),
  count?: (steps: number) => void,
): Hit[] {
  const hits: Hit[] = [];
  const seen = new Map<number, number>();
  let active = new Map<number, number>();
  let steps = 0;
  tokens.forEach((token, at) => {
    const next = new Map<number, number>(token.word === ',' ? active : []);
    const symbols = readSymbols(machine, token, names);
    for (const symbol of symbols) seen.set(symbol, at);
    const enter = (state: number, from: number) => {
      const before = next.get(state);
      if (before === undefined || before < from) next.set(state, from);
      const pattern = machine.accept[state] ?? -1;
      if (pattern >= 0) hits.push({ pattern, from, to: at });
    };
    for (const [state, from] of active)
      for (const target of machine.follow[state] ?? NONE) {
        steps++;
        if (seen.get(machine.symbol[target] ?? -1) === at) enter(target, from);
      }
    for (const symbol of symbols)
      for (const state of machine.first[symbol] ?? NONE) {
        steps++;
        enter(state, at);
      }
    active = next;
  });
  count?.(steps);
  return hits;
}
