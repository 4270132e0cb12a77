import { CONTACT_MEASURES } from './contact-measures';
import { FIRST_CONTACT } from './first-contact';
import { type MeasureSort, SUBJECTS, type Subject } from './measure';
import { PROMISE_MEASURES } from './promise-measures';
import { REPLY_MEASURES } from './reply-measures';

const ALL = [FIRST_CONTACT, ...PROMISE_MEASURES, ...CONTACT_MEASURES, ...REPLY_MEASURES] as const;

export type MeasureId = (typeof ALL)[number]['id'];

/** Every measure, in the order of the board: by subject, outcomes first. */
export const MEASURES: readonly { id: MeasureId; subject: Subject; sort: MeasureSort }[] = ALL.map(
  ({ id, subject, sort }) => ({ id, subject, sort }),
).sort((a, b) => SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject));
