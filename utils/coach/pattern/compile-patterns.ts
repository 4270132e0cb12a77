import { MARKS, type PatternNode, parsePattern } from './parse-pattern.ts';

/** A word automaton as plain data (JSON). A state is one place of one pattern; its symbol says what may stand there. */
export interface Machine {
  /** Symbol of each state. */
  symbol: number[];
  /** States that may follow each state. */
  follow: number[][];
  /** The pattern that is complete at a state, or -1. */
  accept: number[];
  /** First-word index: states that can begin a pattern, by symbol. */
  first: Record<number, number[]>;
  /** Symbols of each word; marks such as #number are words here. */
  words: Record<string, number[]>;
  /** Symbols of each word beginning. */
  prefixes: Record<string, number[]>;
}

const MAX_EDGES = 4000;

interface Piece {
  first: number[];
  last: number[];
  empty: boolean;
}

/** UK and US spellings of a word that ends in -ise, -isation and the like. */
function spellBoth(word: string): string[] {
  const z = word.replace(/^(\p{L}{3,})is(e|es|ed|er|ing|ation|ations)$/u, '$1iz$2');
  return z === word || /(?:prom|adv|exerc|superv|ra|rev|surpr|no|otherw|prec|pra)is/.test(word)
    ? [word]
    : [word, z];
}

/**
 * Compiles patterns into one automaton (Glushkov's construction: no empty moves, a state per place).
 * Runs where playbooks are read, never in a page. Throws an Error that names the pattern and the position.
 */
export function compilePatterns(patterns: readonly string[]): Machine {
  const machine: Machine = { symbol: [], follow: [], accept: [], first: {}, words: {}, prefixes: {} };
  const symbols = new Map<string, number>();

  const symbolOf = (words: string[]): number => {
    const all = [...new Set(words.flatMap(spellBoth))].sort();
    const key = all.join(' ');
    const known = symbols.get(key);
    if (known !== undefined) return known;
    const id = symbols.size;
    symbols.set(key, id);
    for (const word of all) {
      const table = word.endsWith('*') ? machine.prefixes : machine.words;
      const name = word.endsWith('*') ? word.slice(0, -1) : word;
      if (!Object.hasOwn(table, name)) table[name] = [];
      table[name]?.push(id);
    }
    return id;
  };

  let edges = 0;
  const link = (from: number[], to: number[]) => {
    edges += from.length * to.length;
    if (edges > MAX_EDGES) throw new Error('it offers too many choices; split it into several patterns');
    for (const state of from) {
      const follow = machine.follow[state] as number[];
      for (const target of to) if (!follow.includes(target)) follow.push(target);
    }
  };

  const build = (node: PatternNode): Piece => {
    if (node.kind === 'leaf') {
      const state = machine.symbol.push(symbolOf(node.words)) - 1;
      machine.follow.push([]);
      machine.accept.push(-1);
      return { first: [state], last: [state], empty: false };
    }
    if (node.kind === 'optional') return { ...build(node.item), empty: true };
    const pieces = node.items.map(build);
    if (node.kind === 'choice')
      return {
        first: pieces.flatMap((piece) => piece.first),
        last: pieces.flatMap((piece) => piece.last),
        empty: pieces.some((piece) => piece.empty),
      };
    return pieces.reduce((before, piece) => {
      link(before.last, piece.first);
      return {
        first: before.empty ? [...before.first, ...piece.first] : before.first,
        last: piece.empty ? [...before.last, ...piece.last] : piece.last,
        empty: before.empty && piece.empty,
      };
    });
  };

  symbolOf([MARKS.any]);
  patterns.forEach((source, id) => {
    edges = 0;
    try {
      const piece = build(parsePattern(source));
      if (piece.empty)
        throw new Error('it would match an empty text; leave at least one word that is not optional');
      for (const state of piece.last) machine.accept[state] = id;
      for (const state of piece.first) {
        const symbol = machine.symbol[state] as number;
        const begins = machine.first[symbol] ?? [];
        begins.push(state);
        machine.first[symbol] = begins;
      }
    } catch (error) {
      throw new Error(`Pattern "${source.slice(0, 80)}": ${(error as Error).message}`, { cause: error });
    }
  });
  return machine;
}
