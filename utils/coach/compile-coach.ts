import type { PhraseRule, PlainWord } from '../model/phrase.ts';
import { compilePatterns, type Machine } from './pattern/compile-patterns.ts';
import type { SentenceWeights } from './weigh-sentence.ts';

/** Where a guard is looked for: 1 the same sentence, 2 the same clause, 3 the sentence and the two after it, 4 the whole reply. */
export type GuardScope = 1 | 2 | 3 | 4;

/** What is known of a rule once it has fired. */
export type CompiledRule = {
  id: string;
  category: string;
  severity: 'note' | 'nudge' | 'hold';
  foundation: string;
  why: string;
  better: string | null;
  replace?: string;
};

/** A playbook's coach as plain data; made where drafts are read, never sent by message. */
export type CompiledCoach = {
  machine: Machine;
  rules: CompiledRule[];
  /** For each pattern: its rule and 0, or a guard's scope. */
  patterns: [rule: number, scope: 0 | GuardScope][];
  /** Weighs whether a rule that fired is right; only for the playbook it was fitted with. */
  weights: SentenceWeights | null;
  /** Its phrases are English: they say nothing of a text in another language. */
  english: boolean;
};

const SCOPES: Record<string, GuardScope> = { clause: 2, near: 3, reply: 4 };

/** Splits "near: words" into its scope and its pattern; without a prefix the scope is the sentence. */
function readGuard(guard: string): [GuardScope, string] {
  const found = /^(clause|near|reply):\s*/.exec(guard);
  return found ? [SCOPES[found[1] ?? ''] ?? 1, guard.slice(found[0].length)] : [1, guard];
}

/** Only an office word with one plain wording may be swapped by a click: no meaning can change, no ending must fit. */
function isSwap({ kind, ambiguous, plain }: PlainWord, terms: readonly string[]): boolean {
  return (
    kind === 'office' && !ambiguous && !/[,;(]/.test(plain) && terms.every((term) => /^[\w ]+$/.test(term))
  );
}

/**
 * Compiles the phrases and plain words of a playbook (and the sentence weights, if given) for checkDraft.
 * Throws an Error naming the rule and the position when a pattern cannot be read.
 */
export function compileCoach(
  playbook: { phrases?: readonly PhraseRule[]; plainWords?: readonly PlainWord[]; language?: string },
  weights: SentenceWeights | null = null,
): CompiledCoach {
  const rules: CompiledRule[] = [];
  const patterns: [number, 0 | GuardScope][] = [];
  const sources: string[] = [];
  for (const phrase of playbook.phrases ?? []) {
    const { id, category, severity, foundation, why, better, replace } = phrase;
    const rule =
      rules.push({
        id,
        category,
        severity,
        foundation,
        why,
        better,
        ...(replace !== undefined && { replace }),
      }) - 1;
    for (const source of phrase.patterns) {
      sources.push(source);
      patterns.push([rule, 0]);
    }
    for (const guard of phrase.unless ?? []) {
      const [scope, source] = readGuard(guard);
      sources.push(source);
      patterns.push([rule, scope]);
    }
  }
  for (const word of playbook.plainWords ?? []) {
    const terms = word.terms ?? (word.term === undefined ? [] : [word.term]);
    const rule =
      rules.push({
        id: `plain-${(terms[0] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40),
        category: 'jargon',
        severity: 'note',
        foundation: 'K',
        why: word.ambiguous
          ? `"${terms[0]}" can be heard as something else.`
          : `"${terms[0]}" is a hard word.`,
        better: word.plain,
        ...(isSwap(word, terms) && { replace: word.plain }),
      }) - 1;
    for (const term of terms) {
      sources.push(term);
      patterns.push([rule, 0]);
    }
  }
  try {
    const english = /^en\b/.test(playbook.language ?? 'en');
    return { machine: compilePatterns(sources), rules, patterns, weights, english };
  } catch (error) {
    const at = sources.findIndex((source) => (error as Error).message.includes(`"${source.slice(0, 80)}"`));
    const rule = rules[patterns[at]?.[0] ?? -1];
    throw new Error(rule ? `Rule "${rule.id}": ${(error as Error).message}` : (error as Error).message, {
      cause: error,
    });
  }
}
