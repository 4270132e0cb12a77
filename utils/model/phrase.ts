import { z } from 'zod';
import { FOUNDATIONS } from './foundation';
import { once } from './once';
import { needed } from './playbook-text';
import { TIERS } from './tier';

const pattern = once(() => z.string().min(1).max(600));

/** One rule of the reply coach: word patterns (utils/coach/pattern/parse-pattern.ts) for one fault, why it is one, and a better wording. */
export const phraseRule = once(() =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'small letters, digits and hyphens, at most 40'),
    category: z.string().regex(/^[a-z][a-z-]{0,19}$/, 'a word in small letters, such as burden'),
    severity: z.enum(TIERS),
    foundation: z.enum(FOUNDATIONS),
    patterns: z.array(pattern()).min(1).max(200),
    /** Patterns that lift the rule when found in the same sentence; "clause:", "near:" (sentence and the two after) or "reply:" in front changes where. */
    unless: z.array(pattern()).max(100).optional(),
    why: z.string().min(1).max(240),
    better: z.string().min(1).max(240).nullable(),
    /** Words that may take the place of the match with one click; only where no meaning can change. */
    replace: z.string().max(120).optional(),
    source: z.string().max(120).optional(),
    needs: needed,
  }),
);

/** A hard word with its plain ones; `ambiguous` words are pointed out, never swapped. */
export const plainWord = once(() =>
  z
    .strictObject({
      term: z.string().min(1).max(60).optional(),
      terms: z.array(z.string().min(1).max(60)).min(1).max(20).optional(),
      plain: z.string().min(1).max(160),
      kind: z.string().min(1).max(24),
      ambiguous: z.boolean().optional(),
      needs: needed,
    })
    .refine((word) => (word.term === undefined) !== (word.terms === undefined), 'give either term or terms'),
);

export type PhraseRule = z.infer<ReturnType<typeof phraseRule>>;
export type PlainWord = z.infer<ReturnType<typeof plainWord>>;
