import type { Commitment, CommitmentKind, CommitmentStatus } from '../model/commitment';
import { type PromiseMeasure, type Seen, seeWhether } from './measure';

const IN_TIME = ['kept-early', 'kept-on-time'] as const;
const KEPT = [...IN_TIME, 'kept-late'] as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Promises that were not withdrawn; one that is open past its time counts too, or silence would pay. */
const shareOf =
  (statuses: readonly CommitmentStatus[], kind?: CommitmentKind) =>
  (row: Commitment): Seen[] =>
    row.status === 'withdrawn' || (kind && row.kind !== kind)
      ? []
      : [seeWhether(statuses.includes(row.status))];

/** Whole minutes after the time told (before it: below zero) of what was kept. */
const minutesOff =
  (kind: CommitmentKind) =>
  (row: Commitment): Seen[] =>
    row.kind === kind && row.closedAt !== null && KEPT.some((status) => status === row.status)
      ? [{ value: Math.round((row.closedAt - row.dueAt) / MINUTE), of: 1 }]
      : [];

/** What became of promises, by their due time; the first five over the same promises, so that the ways add up. */
export const PROMISE_MEASURES = [
  { id: 'promisesInTime', subject: 'promises', sort: 'rate', observe: shareOf(IN_TIME) },
  { id: 'promisesEarly', subject: 'promises', sort: 'rate', observe: shareOf(['kept-early']) },
  { id: 'promisesOnTime', subject: 'promises', sort: 'rate', observe: shareOf(['kept-on-time']) },
  { id: 'promisesLate', subject: 'promises', sort: 'rate', observe: shareOf(['kept-late']) },
  { id: 'promisesMissed', subject: 'promises', sort: 'rate', observe: shareOf(['missed', 'open']) },
  { id: 'callbacksInTime', subject: 'promises', sort: 'rate', observe: shareOf(IN_TIME, 'callback') },
  { id: 'callbackMinutes', subject: 'promises', sort: 'median', observe: minutesOff('callback') },
  { id: 'waitsInTime', subject: 'promises', sort: 'rate', observe: shareOf(IN_TIME, 'wait') },
  { id: 'waitMinutes', subject: 'promises', sort: 'median', observe: minutesOff('wait') },
  { id: 'loopsClosed', subject: 'promises', sort: 'rate', observe: shareOf(KEPT, 'loop') },
  {
    id: 'loopDays',
    subject: 'promises',
    sort: 'median',
    observe: (row) =>
      row.kind === 'loop' && row.closedAt !== null && KEPT.some((status) => status === row.status)
        ? [{ value: Math.round((10 * (row.closedAt - row.madeAt)) / DAY) / 10, of: 1 }]
        : [],
  },
  { id: 'asksAnswered', subject: 'promises', sort: 'rate', observe: shareOf(KEPT, 'ask') },
  { id: 'handOffsReceived', subject: 'handOffs', sort: 'rate', observe: shareOf(KEPT, 'hand-off') },
] as const satisfies PromiseMeasure[];
