import type { Commitment, CommitmentStatus } from '../model/commitment';
import type { ReviewFacts } from './collect-facts';
import { type Measure, type Observation, observeWhether } from './measure';

/** Promises that have fallen due and were not withdrawn: an open one past its time counts too, or silence would pay. */
function listDue({ promises, now }: ReviewFacts): Commitment[] {
  return promises.filter((row) => row.status !== 'withdrawn' && row.dueAt <= now);
}

const shareOf =
  (statuses: readonly CommitmentStatus[], belongs: (row: Commitment) => boolean = () => true) =>
  (facts: ReviewFacts): Observation[] =>
    listDue(facts)
      .filter(belongs)
      .map((row) => observeWhether(row.dueAt, statuses.includes(row.status)));

const isCallback = (row: Commitment) => row.kind === 'callback';

/** What became of promises, by their due time; all over the same promises, so that the four ways add up. */
export const PROMISE_MEASURES = [
  {
    id: 'promisesInTime',
    subject: 'promises',
    sort: 'rate',
    observe: shareOf(['kept-early', 'kept-on-time']),
  },
  { id: 'promisesEarly', subject: 'promises', sort: 'rate', observe: shareOf(['kept-early']) },
  { id: 'promisesOnTime', subject: 'promises', sort: 'rate', observe: shareOf(['kept-on-time']) },
  { id: 'promisesLate', subject: 'promises', sort: 'rate', observe: shareOf(['kept-late']) },
  { id: 'promisesMissed', subject: 'promises', sort: 'rate', observe: shareOf(['missed', 'open']) },
  {
    id: 'callbacksInTime',
    subject: 'promises',
    sort: 'rate',
    observe: shareOf(['kept-early', 'kept-on-time'], isCallback),
  },
  {
    id: 'callbackMinutes',
    subject: 'promises',
    sort: 'median',
    observe: (facts) =>
      listDue(facts).flatMap((row) =>
        isCallback(row) && row.closedAt !== null && row.status !== 'missed'
          ? [{ at: row.dueAt, value: (row.closedAt - row.dueAt) / 60_000, of: 1 }]
          : [],
      ),
  },
  {
    id: 'loopsClosed',
    subject: 'promises',
    sort: 'rate',
    observe: shareOf(['kept-early', 'kept-on-time', 'kept-late'], (row) => row.kind === 'loop'),
  },
] as const satisfies Measure[];
