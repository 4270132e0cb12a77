import { checkDraft } from '../../../utils/coach/check-draft';
import { compileCoach } from '../../../utils/coach/compile-coach';

/** Where the patterns match in a sample, in order; or why they cannot be read. */
export type Tried = { found: { start: number; end: number }[]; problem: string | null };

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
    const found = checkDraft(sample, compileCoach({ phrases: [rule] }));
    return { found: found.map(({ start, end }) => ({ start, end })), problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { found: [], problem: reason.replace(/^Rule "try": /, '') };
  }
}
