import { isStop, type Token } from '../../text/split-words.ts';
import type { Machine } from './compile-patterns.ts';

/** A pattern found: its index and its first and last token. */
export type Hit = {
  pattern: number;
  from: number;
  to: number;
};

const NONE: number[] = [];
const own = (table: Record<string, number[]>, key: string): number[] =>
  Object.hasOwn(table, key) ? (table[key] ?? NONE) : NONE;

/** "Dear Customer": a part somebody plays, never a name, whatever its first letter. */
const ROLE =
  /^(?:customer|client|patient|user|sir|sirs|madam|subscriber|member|policyholder|cardholder|guest|tenant|resident|applicant|colleague|all|team|account|valued)s?$/;

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
  if ((token.capital && !ROLE.test(word)) || names.has(word)) found.push(...own(machine.words, '#name'));
  return found;
}

/** What may follow each state, side by side in memory: state s has the targets from start[s] to start[s + 1]. */
type Packed = {
  start: Int32Array;
  target: Int32Array;
  /** The symbol each target needs. */
  symbol: Int32Array;
};

const packed = new WeakMap<Machine, Packed>();

function pack(machine: Machine): Packed {
  const target = Int32Array.from(machine.follow.flat());
  let edges = 0;
  const start = Int32Array.from([[], ...machine.follow], (targets) => (edges += targets.length));
  return { start, target, symbol: target.map((state) => machine.symbol[state] as number) };
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
  const { start, target, symbol } = packed.get(machine) ?? pack(machine);
  packed.set(machine, { start, target, symbol });
  const hits: Hit[] = [];
  // Typed arrays by symbol and by state hold 1 + the token, 0 for none: a long draft makes 100,000s of steps.
  const states = machine.symbol.length;
  const seen = new Int32Array(states + 1);
  let began = new Int32Array(states);
  let beginning = new Int32Array(states);
  let active: number[] = [];
  let steps = 0;
  // The symbols of each token and, by sentence, which occur in it: a pattern begins only where all it needs is there.
  const symbolsAt = tokens.map((token) => readSymbols(machine, token, names));
  const held = new Int32Array(states + 1);
  let sentence = 0;
  tokens.forEach((token, at) => {
    const next: number[] = token.word === ',' ? active.slice() : [];
    for (const state of next) beginning[state] = began[state] as number;
    const symbols = symbolsAt[at] as number[];
    if (isStop(token.word)) {
      sentence++;
      for (let n = at; n < tokens.length; n++) {
        for (const each of symbolsAt[n] as number[]) held[each] = sentence;
        if (n > at && isStop((tokens[n] as Token).word)) break;
      }
    }
    for (const each of symbols) seen[each] = at + 1;
    const enter = (state: number, from: number) => {
      const before = beginning[state] as number;
      if (!before) next.push(state);
      if (before < from) beginning[state] = from;
      const pattern = machine.accept[state] as number;
      if (pattern >= 0) hits.push({ pattern, from: from - 1, to: at });
    };
    for (const state of active) {
      const end = start[state + 1] as number;
      for (let edge = start[state] as number; edge < end; edge++) {
        steps++;
        if (seen[symbol[edge] as number] === at + 1) enter(target[edge] as number, began[state] as number);
      }
    }
    for (const each of symbols) {
      const begins = machine.first[each] ?? NONE;
      for (let n = 0; n < begins.length; n += 2) {
        steps++;
        const needs = machine.needs[begins[n + 1] as number] ?? NONE;
        if (needs.every((need) => held[need] === sentence)) enter(begins[n] as number, at + 1);
      }
    }
    for (const state of active) began[state] = 0;
    [began, beginning] = [beginning, began];
    active = next;
  });
  count?.(steps);
  return hits;
}
