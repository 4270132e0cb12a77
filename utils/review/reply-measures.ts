import { nameBand } from '../engine/name-band';
import type { SignalName, SignalVector } from '../model/signal';
import type { ContactFacts, SentReply } from './collect-facts';
import { type ContactMeasure, type Seen, seeWhether } from './measure';

/** One entry a reply whose text was read. */
const perReply =
  (read: (vector: SignalVector, reply: SentReply) => Seen[]) =>
  ({ replies }: ContactFacts): Seen[] =>
    replies.flatMap((reply) => (reply.read ? read(reply.read, reply) : []));

const phrases = (signal: SignalName) =>
  perReply((vector) => {
    const value = vector[signal];
    return value === undefined ? [] : [{ value, of: 1 }];
  });

/** Measures of the replies that were sent, from the numbers that the coach read in them. */
export const REPLY_MEASURES = [
  {
    id: 'nameInBand',
    subject: 'care',
    sort: 'rate',
    observe: perReply(({ nameKnown, nameUses, threadLength = 0 }) =>
      nameKnown === 1 && nameUses !== undefined
        ? [seeWhether(nameBand(nameUses, threadLength) === 'good')]
        : [],
    ),
  },
  { id: 'burdenPhrases', subject: 'care', sort: 'per100', observe: phrases('burden') },
  { id: 'blamePhrases', subject: 'care', sort: 'per100', observe: phrases('blame') },
  {
    id: 'vagueMadeExact',
    subject: 'clarity',
    sort: 'rate',
    observe: perReply(({ promises, vaguePromises }, { drafts }) => {
      if (promises === undefined || vaguePromises === undefined) return [];
      if (!drafts.some((draft) => (draft.vaguePromises ?? 0) > 0)) return [];
      return [seeWhether(vaguePromises === 0 && promises > 0)];
    }),
  },
  {
    id: 'jargonWords',
    subject: 'clarity',
    sort: 'per100',
    observe: perReply(({ jargon }, { words }) =>
      jargon === undefined || words === 0 ? [] : [{ value: jargon, of: words }],
    ),
  },
  {
    id: 'readingGrade',
    subject: 'clarity',
    sort: 'median',
    observe: perReply(({ readingGrade }) =>
      readingGrade === undefined ? [] : [{ value: Math.round(10 * readingGrade) / 10, of: 1 }],
    ),
  },
] as const satisfies ContactMeasure[];
