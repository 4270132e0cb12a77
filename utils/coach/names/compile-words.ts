import type words from './words.json';

/** The word data names are read with: regular expressions by name, for any letter case or for exact case. */
export type NameWords = typeof words;

/** The compiled patterns. */
export type NameRules = Record<keyof NameWords['anyCase'] | keyof NameWords['exactCase'], RegExp>;

/** Compiles name word data. Throws a SyntaxError naming the pattern when an entry is malformed. */
export function compileNameWords({ anyCase, exactCase }: NameWords): NameRules {
  const compile = (patterns: Record<string, string>, flags: string) =>
    Object.entries(patterns).map(([key, source]) => [key, new RegExp(source, flags)]);
  return Object.fromEntries([...compile(anyCase, 'iu'), ...compile(exactCase, 'u')]);
}
