import type { ParsedName } from '../model/parsed-name';
import { compileNameWords, type NameRules } from './names/compile-words';
import { countUses } from './names/count-uses';
import { readName } from './names/read-name';
import words from './names/words.json';

export type { ParsedName } from '../model/parsed-name';

let compiled: NameRules | undefined;

/** The rules from the built-in word data, compiled on first use. */
function builtInRules(): NameRules {
  compiled ??= compileNameWords(words);
  return compiled;
}

/** Takes a name as a desk shows it apart (see readName for what is understood), with the built-in word data. */
export function parseName(shown: string): ParsedName {
  return readName(shown, builtInRules());
}

/** Counts how often a reply names the customer (see countUses), with the built-in word data. */
export function countNameUses(reply: string, name: ParsedName): number {
  return countUses(reply, name, builtInRules());
}
