import { compileNameWords, type NameRules } from './compile-words';
import words from './words.json';

let rules: NameRules | undefined;

/** The rules from the built-in word data, compiled on first use. */
export function defaultNameRules(): NameRules {
  rules ??= compileNameWords(words);
  return rules;
}
