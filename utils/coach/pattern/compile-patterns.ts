import { MARKS, type PatternNode, parsePattern } from './parse-pattern.ts';

/** A word automaton as plain data (JSON). A state is one place of one pattern; its symbol says what may stand there. */
export type Machine = {
  /** Symbol of each state. */
  symbol: number[];
  /** States that may follow each state. */
  follow: number[][];
  /** The pattern that is complete at a state, or -1. */
  accept: number[];
  /** First-word index: by symbol, the states that can begin a pattern, each followed by its pattern. */
  first: Record<number, number[]>;
  /** For each pattern up to three symbols that its sentence must hold. */
  needs: number[][];
  /** Symbols of each word; marks such as #number are words here. */
  words: Record<string, number[]>;
  /** Symbols of each word beginning. */
  prefixes: Record<string, number[]>;
};

const MAX_EDGES = 4000;

type Piece = {
  first: number[];
  last: number[];
  empty: boolean;
};

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
  const machine: Machine = {
    symbol: [],
    follow: [],
    accept: [],
    first: {},
    needs: [],
    words: {},
    prefixes: {},
  };
  const symbols = new Map<string, number>();

  const known = new WeakMap<string[], number>();
  const sizes: number[] = [];

  const symbolOf = (words: string[]): number => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const all =
      words.length === 1 ? spellBoth(words[0] as string) : [...new Set(words.flatMap(spellBoth))].sort();
    const key = all.join(' ');
    const id = symbols.get(key) ?? symbols.size;
    known.set(words, id);
    if (id < symbols.size) return id;
    symbols.set(key, id);
    sizes.push(all.includes(MARKS.any) ? Infinity : all.length);
    for (const word of all) {
      const table = word.endsWith('*') ? machine.prefixes : machine.words;
      const name = word.endsWith('*') ? word.slice(0, -1) : word;
      if (!Object.hasOwn(table, name)) table[name] = [];
      table[name]?.push(id);
    }
    return id;
  };

  /** Symbols a match cannot do without; none if a sentence end stands inside the pattern. */
  const findNeeds = (node: PatternNode): number[] => {
    const items = node.kind === 'row' ? node.items : [node];
    const isEnd = (item: PatternNode | undefined) =>
      item?.kind === 'leaf' && /^[.?!]/.test(item.words[0] ?? '');
    if (
      items.slice(1, -1).some(isEnd) ||
      (items.length > 2 && JSON.stringify(items.slice(1, -1)).includes('".","?"'))
    )
      return [];
    return items
      .flatMap((item) =>
        item.kind === 'leaf' && !isEnd(item) && item.words[0] !== ',' ? [symbolOf(item.words)] : [],
      )
      .filter((symbol) => sizes[symbol] !== Infinity)
      .sort((a, b) => (sizes[a] as number) - (sizes[b] as number))
      .slice(0, 3);
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
      const node = parsePattern(source);
      const piece = build(node);
      machine.needs.push(findNeeds(node));
      if (piece.empty)
        throw new Error('it would match an empty text; leave at least one word that is not optional');
      for (const state of piece.last) machine.accept[state] = id;
      for (const state of piece.first) {
        const symbol = machine.symbol[state] as number;
        const begins = machine.first[symbol] ?? [];
        begins.push(state, id);
        machine.first[symbol] = begins;
      }
    } catch (error) {
      throw new Error(`Pattern "${source.slice(0, 80)}": ${(error as Error).message}`, { cause: error });
    }
  });
  return machine;
}
