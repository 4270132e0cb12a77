import type { ContactFacts, ReviewFacts } from './collect-facts';
import { observeFirstContacts } from './first-contact';
import { type Measure, type Observation, observeWhether } from './measure';

const perContact =
  (read: (contact: ContactFacts) => Observation[]) =>
  ({ contacts }: ReviewFacts): Observation[] =>
    contacts.flatMap(read);

/** Was the customer upset before the first reply? And that reply. */
function answerUpset({ readings, replies }: ContactFacts) {
  const [first] = replies;
  const upset = first && readings.some((r) => r.at <= first.at && r.vector.upset === 1);
  return upset ? first : null;
}

/** Does this text show that the customer was heard? undefined where it could not be read. */
const acknowledges = (read: ContactFacts['replies'][number]['read']): boolean | undefined =>
  read?.acknowledgement === undefined ? undefined : read.acknowledgement === 1 || read.apology === 1;

/** Measures with one entry a contact (or a domain of it), under the contact's start. */
export const CONTACT_MEASURES = [
  {
    id: 'firstAnswerInDay',
    subject: 'outcome',
    sort: 'rate',
    observe: perContact(({ view, replies: [first] }) =>
      first?.read?.agentMessages === 0 && first.read.hoursSinceCustomer !== undefined
        ? [observeWhether(view.startedAt, first.read.hoursSinceCustomer <= 24)]
        : [],
    ),
  },
  {
    id: 'firstContactResolved',
    subject: 'outcome',
    sort: 'rate',
    observe: ({ contacts, now }) => observeFirstContacts(contacts, now),
  },
  {
    id: 'recapBeforeClose',
    subject: 'outcome',
    sort: 'rate',
    observe: perContact(({ view, readings }) => {
      const last = readings
        .filter((r) => r.vector.closing === 1 && (r.vector.openCommitments ?? 0) > 0)
        .at(-1);
      if (view.endedAt === null || last?.vector.recap === undefined) return [];
      return [observeWhether(view.startedAt, last.vector.recap === 1)];
    }),
  },
  {
    id: 'acknowledgedFirst',
    subject: 'care',
    sort: 'rate',
    observe: perContact((contact) => {
      const heard = acknowledges(answerUpset(contact)?.read ?? null);
      return heard === undefined ? [] : [observeWhether(contact.view.startedAt, heard)];
    }),
  },
  {
    id: 'minutesToAcknowledge',
    subject: 'care',
    sort: 'median',
    observe: perContact((contact) => {
      if (!answerUpset(contact)) return [];
      const { startedAt } = contact.view;
      const heard = contact.replies.find((reply) => acknowledges(reply.read));
      return heard ? [{ at: startedAt, value: (heard.at - startedAt) / 60_000, of: 1 }] : [];
    }),
  },
  {
    id: 'askedBeforeSolving',
    subject: 'care',
    sort: 'rate',
    observe: perContact(({ view, replies }) => {
      const solving = replies.findIndex((reply) => reply.read?.solution === 1);
      const upTo = replies.slice(0, solving + 1);
      // Who has answered before may have asked then; only a first answer can be judged.
      if (solving < 0 || upTo[0]?.read?.agentMessages !== 0) return [];
      return [
        observeWhether(
          view.startedAt,
          upTo.some((reply) => reply.read?.question === 1),
        ),
      ];
    }),
  },
  {
    id: 'thanksAtClose',
    subject: 'care',
    sort: 'rate',
    observe: perContact(({ view, replies }) => {
      const thanks = replies.at(-1)?.read?.thanks;
      if (view.endedAt === null || view.finishedBy === 'left' || thanks === undefined) return [];
      return [observeWhether(view.startedAt, thanks === 1)];
    }),
  },
  {
    id: 'explainedBack',
    subject: 'teachBack',
    sort: 'rate',
    observe: perContact(({ view }) =>
      Object.values(view.teachBack).map((state) =>
        observeWhether(view.startedAt, state === 'explained-back'),
      ),
    ),
  },
  {
    id: 'saidYesOnly',
    subject: 'teachBack',
    sort: 'rate',
    observe: perContact(({ view, saidYes }) =>
      saidYes.map((domain) => observeWhether(view.startedAt, view.teachBack[domain] !== 'explained-back')),
    ),
  },
  {
    id: 'promptsActed',
    subject: 'prompts',
    sort: 'rate',
    observe: perContact(({ view }) =>
      view.prompts
        .filter((p) => p.shown > 0)
        .map((p) => observeWhether(view.startedAt, p.outcome === 'acted' || p.tick !== null)),
    ),
  },
  {
    id: 'promptsDismissed',
    subject: 'prompts',
    sort: 'rate',
    observe: perContact(({ view }) =>
      view.prompts
        .filter((p) => p.shown > 0)
        .map((p) => observeWhether(view.startedAt, p.outcome === 'dismissed' && p.tick === null)),
    ),
  },
] as const satisfies Measure[];
