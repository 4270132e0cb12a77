import type { ContactFacts } from './collect-facts';
import { type ContactMeasure, type Seen, seeWhether } from './measure';

/** Was the customer upset before the first reply? And that reply. */
function answerUpset({ readings, replies }: ContactFacts) {
  const [first] = replies;
  const upset = first && readings.some((r) => r.at <= first.at && r.vector.upset === 1);
  return upset ? first : null;
}

/** Does this text show that the customer was heard? undefined where it could not be read. */
const acknowledges = (read: ContactFacts['replies'][number]['read']): boolean | undefined =>
  read?.acknowledgement === undefined ? undefined : read.acknowledgement === 1 || read.apology === 1;

/** Prompts that were shown, each once a contact. */
const perPrompt =
  (holds: (prompt: ContactFacts['view']['prompts'][number]) => boolean) =>
  ({ view }: ContactFacts): Seen[] =>
    view.prompts.filter((p) => p.shown > 0).map((p) => seeWhether(holds(p)));

/** Measures with one entry a contact (or a domain or hand-off of it), under the contact's start. */
export const CONTACT_MEASURES = [
  {
    id: 'firstAnswerInDay',
    subject: 'outcome',
    sort: 'rate',
    observe: ({ replies: [first] }) =>
      first?.read?.agentMessages === 0 && first.read.hoursSinceCustomer !== undefined
        ? [seeWhether(first.read.hoursSinceCustomer <= 24)]
        : [],
  },
  {
    id: 'recapBeforeClose',
    subject: 'outcome',
    sort: 'rate',
    observe: ({ view, readings }) => {
      const last = readings.findLast((r) => r.vector.closing === 1 && (r.vector.openCommitments ?? 0) > 0);
      if (view.endedAt === null || last?.vector.recap === undefined) return [];
      return [seeWhether(last.vector.recap === 1)];
    },
  },
  {
    id: 'handOffsSaidBack',
    subject: 'handOffs',
    sort: 'rate',
    observe: ({ handOffs }) => [...handOffs.values()].map(seeWhether),
  },
  {
    id: 'acknowledgedFirst',
    subject: 'care',
    sort: 'rate',
    observe: (contact) => {
      const heard = acknowledges(answerUpset(contact)?.read ?? null);
      return heard === undefined ? [] : [seeWhether(heard)];
    },
  },
  {
    id: 'minutesToAcknowledge',
    subject: 'care',
    sort: 'median',
    observe: (contact) => {
      if (!answerUpset(contact)) return [];
      const heard = contact.replies.find((reply) => acknowledges(reply.read));
      return heard ? [{ value: Math.round((heard.at - contact.view.startedAt) / 60_000), of: 1 }] : [];
    },
  },
  {
    id: 'askedBeforeSolving',
    subject: 'care',
    sort: 'rate',
    observe: ({ replies }) => {
      const solving = replies.findIndex((reply) => reply.read?.solution === 1);
      const upTo = replies.slice(0, solving + 1);
      // Who has answered before may have asked then; only a first answer can be judged.
      if (solving < 0 || upTo[0]?.read?.agentMessages !== 0) return [];
      return [seeWhether(upTo.some((reply) => reply.read?.question === 1))];
    },
  },
  {
    id: 'thanksAtClose',
    subject: 'care',
    sort: 'rate',
    observe: ({ view, replies }) => {
      const thanks = replies.at(-1)?.read?.thanks;
      if (view.endedAt === null || view.finishedBy === 'left' || thanks === undefined) return [];
      return [seeWhether(thanks === 1)];
    },
  },
  {
    id: 'explainedBack',
    subject: 'teachBack',
    sort: 'rate',
    observe: ({ view }) =>
      Object.values(view.teachBack).map((state) => seeWhether(state === 'explained-back')),
  },
  {
    id: 'saidYesOnly',
    subject: 'teachBack',
    sort: 'rate',
    observe: ({ view, saidYes }) =>
      saidYes.map((domain) => seeWhether(view.teachBack[domain] !== 'explained-back')),
  },
  {
    id: 'promptsActed',
    subject: 'prompts',
    sort: 'rate',
    observe: perPrompt((p) => p.outcome === 'acted' || p.tick !== null),
  },
  {
    id: 'promptsDismissed',
    subject: 'prompts',
    sort: 'rate',
    observe: perPrompt((p) => p.outcome === 'dismissed' && p.tick === null),
  },
] as const satisfies ContactMeasure[];
