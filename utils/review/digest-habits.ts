import type { Commitment } from '../model/commitment';
import type { ContactFacts } from './collect-facts';
import { CONTACT_MEASURES } from './contact-measures';
import type { Seen } from './measure';
import { PROMISE_MEASURES } from './promise-measures';
import { REPLY_MEASURES } from './reply-measures';

/** The habits a digest speaks of: measures that a single person can act on, where a yes is good. */
export const HABITS = [
  'promisesInTime',
  'acknowledgedFirst',
  'askedBeforeSolving',
  'recapBeforeClose',
  'vagueMadeExact',
  'explainedBack',
  'handOffsSaidBack',
  'thanksAtClose',
  'nameInBand',
  'firstAnswerInDay',
] as const;
export type Habit = (typeof HABITS)[number];

/** One case of a habit: the contact or promise that shows it, and whether it went well. `at` in epoch ms. */
export type HabitCase = { at: number; interaction: string | null; commitment: string | null; well: boolean };

const ofContacts = new Map<string, (contact: ContactFacts) => Seen[]>(
  [...CONTACT_MEASURES, ...REPLY_MEASURES].map(({ id, observe }) => [id, observe]),
);
const ofPromises = new Map<string, (promise: Commitment) => Seen[]>(
  PROMISE_MEASURES.map(({ id, observe }) => [id, observe]),
);

/** The cases of one habit; promises count once they are due at `now` (epoch ms) or closed. Pure. */
export function listCases(
  habit: Habit,
  { contacts, promises }: { contacts: readonly ContactFacts[]; promises: readonly Commitment[] },
  now: number,
): HabitCase[] {
  const fromContacts = contacts.flatMap((contact) =>
    (ofContacts.get(habit)?.(contact) ?? []).map(
      ({ value }): HabitCase => ({
        at: contact.view.startedAt,
        interaction: contact.view.id,
        commitment: null,
        well: value === 1,
      }),
    ),
  );
  const due = promises.filter((row) => row.closedAt !== null || row.dueAt <= now);
  const fromPromises = due.flatMap((row) =>
    (ofPromises.get(habit)?.(row) ?? []).map(
      ({ value }): HabitCase => ({
        at: row.closedAt ?? row.dueAt,
        interaction: row.interactionId,
        commitment: row.id,
        well: value === 1,
      }),
    ),
  );
  return [...fromContacts, ...fromPromises].sort((a, b) => b.at - a.at);
}
