import { nameBand } from '../engine/name-band';
import type { SignalName, SignalVector } from '../model/signal';
import type { ReviewFacts, SentReply } from './collect-facts';
import { type Measure, type Observation, observeWhether } from './measure';

/** One entry a reply whose text was read; `at` is the contact's start, as for all measures but promises. */
const perReply =
  (read: (vector: SignalVector, at: number, reply: SentReply) => Observation[]) =>
  ({ contacts }: ReviewFacts): Observation[] =>
    contacts.flatMap(({ view, replies }) =>
      replies.flatMap((reply) => (reply.read ? read(reply.read, view.startedAt, reply) : [])),
    );

const phrases = (signal: SignalName) =>
  perReply((vector, at) => {
    const value = vector[signal];
    return value === undefined ? [] : [{ at, value, of: 1 }];
  });

/** Measures of the replies that were sent, from the numbers that the coach read in them. */
export const REPLY_MEASURES = [
  {
    id: 'nameInBand',
    subject: 'care',
    sort: 'rate',
    observe: perReply(({ nameKnown, nameUses, threadLength = 0 }, at) =>
      nameKnown === 1 && nameUses !== undefined
        ? [observeWhether(at, nameBand(nameUses, threadLength) === 'good')]
        : [],
    ),
  },
  { id: 'burdenPhrases', subject: 'care', sort: 'per100', observe: phrases('burden') },
  { id: 'blamePhrases', subject: 'care', sort: 'per100', observe: phrases('blame') },
  {
    id: 'vagueMadeExact',
    subject: 'clarity',
    sort: 'rate',
    observe: perReply(({ promises, vaguePromises }, at, { drafts }) => {
      if (promises === undefined || vaguePromises === undefined) return [];
      if (!drafts.some((draft) => (draft.vaguePromises ?? 0) > 0)) return [];
      return [observeWhether(at, vaguePromises === 0 && promises > 0)];
    }),
  },
  {
    id: 'jargonWords',
    subject: 'clarity',
    sort: 'per100',
    observe: perReply(({ jargon }, at, { words }) =>
      jargon === undefined || words === 0 ? [] : [{ at, value: jargon, of: words }],
    ),
  },
  {
    id: 'readingGrade',
    subject: 'clarity',
    sort: 'median',
    observe: perReply(({ readingGrade }, at) =>
      readingGrade === undefined ? [] : [{ at, value: readingGrade, of: 1 }],
    ),
  },
] as const satisfies Measure[];
