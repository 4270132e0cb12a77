import type { Commitment, CommitmentKind } from '../../utils/model/commitment';
import type { Personal } from '../../utils/model/interaction';
import { measureEstimate } from '../../utils/promises/measure-estimate';
import type { TextKey } from '../ui/text';

export const KIND_TEXT: Record<CommitmentKind, TextKey> = {
  promise: 'kindPromise',
  callback: 'kindCallback',
  chase: 'kindChase',
  loop: 'kindLoop',
  'hand-off': 'kindHandOff',
  ask: 'kindAsk',
  wait: 'kindWait',
};

/** Where a promise stands, for the eye: overdue is open past its time, soon is open within the hour. */
export type PromiseTone = 'overdue' | 'soon' | 'later' | 'kept' | 'kept-late' | 'missed' | 'withdrawn';

/** One promise as a row. Its words are empty once the personal record is gone. */
export type PromiseLine = {
  id: string;
  kind: CommitmentKind;
  what: string;
  /** Whom to ring, whom we ask, or for whom the hand-off is. */
  name: string;
  number: string;
  /** For an `ask`: what may have changed since the last no. */
  reason: string;
  caseNumber: string;
  /** The case's address, or ''. */
  link: string;
  origin: string | null;
  madeAt: number;
  dueAt: number;
  closedAt: number | null;
  tone: PromiseTone;
  open: boolean;
  renegotiated: number;
  /** How many minutes were promised, and how many it took (null while it was not kept). */
  saidMinutes: number;
  tookMinutes: number | null;
  /** A colleague has said the hand-off back. */
  saidBack: boolean;
  /** A lead thanked for it. */
  thanked: boolean;
};

const HOUR = 3_600_000;

/** The words of a promise, as far as they are kept. */
type Words = Partial<Pick<Personal, 'action' | 'reason' | 'name' | 'number' | 'caseNumber' | 'link'>>;

/** Joins a promise with its personal record, as far as that is kept. `now` in epoch ms. */
export function toPromiseLine(
  c: Commitment,
  personal: Words | null,
  now: number,
  saidBack = false,
): PromiseLine {
  const { said, took } = measureEstimate(c);
  return {
    id: c.id,
    kind: c.kind,
    what: personal?.action ?? personal?.reason ?? '',
    name: personal?.name ?? '',
    number: personal?.number ?? '',
    reason: personal?.reason ?? '',
    caseNumber: personal?.caseNumber ?? '',
    link: personal?.link ?? '',
    origin: c.origin,
    madeAt: c.madeAt,
    dueAt: c.dueAt,
    closedAt: c.closedAt,
    tone: toneOf(c, now),
    open: c.status === 'open',
    renegotiated: c.renegotiated,
    thanked: c.kudos ?? false,
    saidMinutes: said,
    tookMinutes: took,
    saidBack,
  };
}

function toneOf(c: Commitment, now: number): PromiseTone {
  if (c.status === 'open') return c.dueAt < now ? 'overdue' : c.dueAt < now + HOUR ? 'soon' : 'later';
  if (c.status === 'missed' || c.status === 'withdrawn' || c.status === 'kept-late') return c.status;
  return 'kept';
}
