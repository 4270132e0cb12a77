/**
 * What kind of promise: a callback rings the customer; `chase` waits on another office; `loop` tells what was done about a
 * complaint; `ask` asks somebody on the customer's behalf and reports the answer; `wait` is a time in minutes told at the desk.
 */
export const COMMITMENT_KINDS = ['promise', 'callback', 'chase', 'loop', 'hand-off', 'ask', 'wait'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** States are only ever appended; `renegotiated` keeps the commitment open with a new due time; `reopened` takes back the closing before it. */
const COMMITMENT_STATES = ['made', 'renegotiated', 'kept', 'missed', 'withdrawn', 'reopened'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** One appended state. `at` and `dueAt` in epoch ms; `told` = the customer was told the new time. */
export type CommitmentStep = { state: CommitmentState; at: number; dueAt?: number; told?: boolean };

/** Where a commitment stands. early/on-time/late are kept; overdue is open past its due time. */
export const COMMITMENT_STATUSES = [
  'open',
  'kept-early',
  'kept-on-time',
  'kept-late',
  'missed',
  'withdrawn',
] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** A row of the `commitments` view. Holds no words and no names: those are in the erasable personal record of the same id. */
export type Commitment = {
  id: string;
  agent: string;
  interactionId: string | null;
  caseKey: string | null;
  /** The keyed names under which the customer is known in this case; absent = nobody was named. */
  people?: string[];
  origin: string | null;
  kind: CommitmentKind;
  madeAt: number;
  dueAt: number;
  status: CommitmentStatus;
  closedAt: number | null;
  /** How often the due time was changed. */
  renegotiated: number;
  history: CommitmentStep[];
  /** The moments already announced for the present due time. */
  notified: ('before' | 'at' | 'after')[];
  /** A lead thanked for it. */
  kudos?: boolean;
  deleted?: boolean;
};

/** A commitment that is to be made. Due in epoch ms. */
export type NewCommitment = {
  id: string;
  kind: CommitmentKind;
  dueAt: number;
  /** Words and personal details; kept in the erasable record only. */
  action?: string;
  name?: string;
  number?: string;
  reason?: string;
  link?: string;
};

/** What may be done to an open commitment; a new due time in epoch ms, and whether the customer was told. */
export type CommitmentChange =
  | { id: string; to: 'kept' | 'missed' | 'withdrawn' | 'reopened' }
  | { id: string; to: 'renegotiated'; dueAt: number; told: boolean };
