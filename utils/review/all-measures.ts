import { CONTACT_MEASURES } from './contact-measures';
import { type Measure, SUBJECTS } from './measure';
import { PROMISE_MEASURES } from './promise-measures';
import { REPLY_MEASURES } from './reply-measures';

const ALL = [...PROMISE_MEASURES, ...CONTACT_MEASURES, ...REPLY_MEASURES] as const;

export type MeasureId = (typeof ALL)[number]['id'];

/** Every measure, in the order of the board: by subject, outcomes first. */
export const MEASURES: readonly Measure<MeasureId>[] = [...ALL].sort(
  (a, b) => SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject),
);
