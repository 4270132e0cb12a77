import type { Commitment, CommitmentKind } from '../../utils/model/commitment';
import type { Personal } from '../../utils/model/interaction';
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

/** One promise as a row. `what` and the callback's details are empty once the personal record is gone. */
export type PromiseLine = {
  id: string;
  kind: CommitmentKind;
  what: string;
  name: string;
  number: string;
  caseNumber: string;
  origin: string | null;
  dueAt: number;
  closedAt: number | null;
  tone: PromiseTone;
  open: boolean;
  renegotiated: number;
};

const HOUR = 3_600_000;

/** The words of a promise, as far as they are kept. */
type Words = Partial<Pick<Personal, 'action' | 'reason' | 'name' | 'number' | 'caseNumber'>>;

/** Joins a promise with its personal record, as far as that is kept. `now` in epoch ms. */
export function toPromiseLine(c: Commitment, personal: Words | null, now: number): PromiseLine {
  return {
    id: c.id,
    kind: c.kind,
    what: personal?.action ?? personal?.reason ?? '',
    name: personal?.name ?? '',
    number: personal?.number ?? '',
    caseNumber: personal?.caseNumber ?? '',
    origin: c.origin,
    dueAt: c.dueAt,
    closedAt: c.closedAt,
    tone: toneOf(c, now),
    open: c.status === 'open',
    renegotiated: c.renegotiated,
  };
}

function toneOf(c: Commitment, now: number): PromiseTone {
  if (c.status === 'open') return c.dueAt < now ? 'overdue' : c.dueAt < now + HOUR ? 'soon' : 'later';
  if (c.status === 'missed' || c.status === 'withdrawn' || c.status === 'kept-late') return c.status;
  return 'kept';
}
