import type { Commitment } from '../model/commitment';
import type { ContactFacts } from './collect-facts';

/** One thing that was counted. `at` (epoch ms) puts it into a period; `of` is how much could have shown it (1, or words). */
export type Observation = { at: number; value: number; of: number };

/** An observation whose moment is that of the contact or promise it belongs to. */
export type Seen = Omit<Observation, 'at'>;

/** A share of cases; events per 100 of something; a middle value. */
export type MeasureSort = 'rate' | 'per100' | 'median';

/** The subjects of the board, outcomes first, tone after (practice 004-1). */
export const SUBJECTS = [
  'promises',
  'outcome',
  'handOffs',
  'care',
  'clarity',
  'teachBack',
  'prompts',
] as const;
export type Subject = (typeof SUBJECTS)[number];

type Head<Id extends string> = { id: Id; subject: Subject; sort: MeasureSort };

/**
 * One measure as data. `observe` lists what one contact or one promise shows for it; nothing where the log cannot tell.
 * Contacts count under their start, promises under the time they fall due, first contacts when their seven days are over.
 * Under the same `id` the texts say in plain words what is counted. Middle values are of whole numbers or tenths.
 */
export type ContactMeasure<Id extends string = string> = Head<Id> & {
  observe: (contact: ContactFacts) => Seen[];
};
export type PromiseMeasure<Id extends string = string> = Head<Id> & {
  observe: (promise: Commitment) => Seen[];
};

/** Yes or no as an observation. */
export function seeWhether(holds: boolean): Seen {
  return { value: holds ? 1 : 0, of: 1 };
}
