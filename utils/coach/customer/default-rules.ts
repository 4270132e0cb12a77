import { type CueRules, compileCues } from './compile-cues';
import data from './cues.json';

let rules: CueRules | undefined;

/** The rules from the built-in word data, compiled on first use. */
export function defaultCueRules(): CueRules {
  rules ??= compileCues(data);
  return rules;
}
