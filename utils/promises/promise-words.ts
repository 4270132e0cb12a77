import * as acts from './words/act-words';
import * as parties from './words/party-words';
import { PLAIN } from './words/plain-words';
import * as results from './words/result-words';
import * as sentences from './words/sentence-words';
import * as subjects from './words/subject-words';
import * as times from './words/time-words';

const patterns = { ...acts, ...parties, ...results, ...sentences, ...subjects, ...times };

export type PatternName = keyof typeof patterns;

/** The words by which promises are known, as plain data that can travel in a message. */
export interface PromiseWords {
  /** Source and flags of each pattern. */
  patterns: Record<PatternName, [source: string, flags: string]>;
  /** Wordings to make plain, with what replaces them. */
  plain: [source: string, plain: string][];
}

/** The built-in English words. They stay out of the page's script: it gets them by message. */
export const PROMISE_WORDS: PromiseWords = {
  patterns: Object.fromEntries(
    Object.entries(patterns).map(([name, { source, flags }]) => [name, [source, flags]]),
  ) as PromiseWords['patterns'],
  plain: PLAIN.map(([{ source }, plain]) => [source, plain]),
};
