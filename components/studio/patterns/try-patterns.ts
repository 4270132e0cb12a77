import { checkDraft } from '../../../utils/coach/check-draft';
import { compileCoach } from '../../../utils/coach/compile-coach';
import { compilePatterns } from '../../../utils/coach/pattern/compile-patterns';
import { matchPatterns } from '../../../utils/coach/pattern/match-patterns';
import { splitWords } from '../../../utils/text/split-words';

type Span = { start: number; end: number };

/** Where the patterns match in a sample, in order; or why they cannot be read. */
export type Tried = { found: Span[]; problem: string | null };

/** Tries a rule's patterns, and those that lift it, on a sample text, with the matcher that runs on the desk. */
export function tryPatterns(patterns: readonly string[], unless: readonly string[], sample: string): Tried {
  if (patterns.length === 0) return { found: [], problem: null };
  try {
    const rule = {
      id: 'try',
      // A category that no kind of text switches off.
      category: 'own',
      severity: 'note' as const,
      foundation: 'C' as const,
      patterns: [...patterns],
      unless: [...unless],
      why: '-',
      better: null,
    };
    // The coach joins what it finds in one sentence; who tries a pattern wants to see each place.
    const kept = checkDraft(sample, compileCoach({ phrases: [rule] }));
    const places = findPlaces(patterns, sample);
    const found = places.filter((at) => kept.some((each) => each.start <= at.start && at.end <= each.end));
    return { found, problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { found: [], problem: reason.replace(/^Rule "try": /, '') };
  }
}

/** Every place that a pattern matches, in order; of those that overlap the first and longest. */
function findPlaces(patterns: readonly string[], sample: string): Span[] {
  const tokens = splitWords(sample);
  const spans = matchPatterns(compilePatterns(patterns), tokens)
    .map(({ from, to }) => {
      const words = tokens.slice(from, to + 1).filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
      return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const places: Span[] = [];
  for (const span of spans)
    if (span.start >= (places.at(-1)?.end ?? 0) && span.end > span.start) places.push(span);
  return places;
}
