import type { ReviewFacts } from './collect-facts';

/** One thing that was counted. `at` (epoch ms) puts it into a period; `of` is how much could have shown it (1, or words). */
export type Observation = { at: number; value: number; of: number };

/** A share of cases; events per 100 of something; a middle value. */
export type MeasureSort = 'rate' | 'per100' | 'median';

/** The subjects of the board, outcomes first, tone after (practice 004-1). */
export const SUBJECTS = ['promises', 'outcome', 'care', 'clarity', 'teachBack', 'prompts'] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * One measure as data. `observe` lists what the log shows for it, one entry a case; nothing where the log cannot tell.
 * Under the same `id` the texts say in plain words what is counted.
 */
export type Measure<Id extends string = string> = {
  id: Id;
  subject: Subject;
  sort: MeasureSort;
  observe: (facts: ReviewFacts) => Observation[];
};

/** Yes or no as an observation. */
export function observeWhether(at: number, holds: boolean): Observation {
  return { at, value: holds ? 1 : 0, of: 1 };
}
