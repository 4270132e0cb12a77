import { MINUTE } from './zone-clock';

/** One line of a commitment's history: only ever appended. Times in epoch ms. */
export type CommitmentEvent =
  | { type: 'made' | 'renegotiated'; at: number; dueAt: number }
  | { type: 'kept' | 'withdrawn' | 'reopened' | 'word'; at: number }
  | { type: 'snoozed'; at: number; until: number };

export type CommitmentStatus = 'open' | 'kept' | 'late' | 'missed' | 'withdrawn';

export interface CommitmentState {
  status: CommitmentStatus;
  /** The due time that holds now, and the first one that was promised. */
  dueAt: number;
  firstDueAt: number;
  /** When it was closed, or null; and by how much it was kept early (negative) or late (positive), in ms. */
  closedAt: number | null;
  margin: number | null;
  renegotiated: number;
  snoozedUntil: number | null;
  /** When the customer last had word of it: made, renegotiated or told of progress. */
  lastWordAt: number;
}

/** Kept within this time after the due moment still counts as on time: a call takes a minute to place. */
export const GRACE = MINUTE;

/**
 * Reads what a commitment's history amounts to at `now` (epoch ms). The order of lines counts, not their clock, so
 * a clock set back changes nothing. Missed is an open commitment past its due time. Throws if the history is empty,
 * does not begin with "made", or changes a closed commitment.
 */
export function readStatus(history: readonly CommitmentEvent[], now: number): CommitmentState {
  const [first] = history;
  if (first?.type !== 'made') throw new Error('A commitment\'s history must begin with "made"');
  const state: CommitmentState = {
    status: 'open',
    dueAt: first.dueAt,
    firstDueAt: first.dueAt,
    closedAt: null,
    margin: null,
    renegotiated: 0,
    snoozedUntil: null,
    lastWordAt: first.at,
  };
  for (const [index, event] of history.entries()) {
    if (index === 0) continue;
    if (event.type === 'made') throw new Error(`Line ${index + 1}: a commitment is made only once`);
    const closed = state.status !== 'open';
    if (closed !== (event.type === 'reopened'))
      throw new Error(`Line ${index + 1}: "${event.type}" does not follow "${state.status}"`);
    apply(state, event);
  }
  if (state.status === 'open' && now > state.dueAt) state.status = 'missed';
  return state;
}

function apply(state: CommitmentState, event: Exclude<CommitmentEvent, { type: 'made' }>): void {
  if (event.type === 'renegotiated') {
    state.dueAt = event.dueAt;
    state.renegotiated++;
    state.snoozedUntil = null;
    state.lastWordAt = event.at;
  } else if (event.type === 'snoozed') state.snoozedUntil = event.until;
  else if (event.type === 'word') state.lastWordAt = event.at;
  else if (event.type === 'kept') {
    state.margin = event.at - state.dueAt;
    state.status = state.margin > GRACE ? 'late' : 'kept';
    state.closedAt = event.at;
  } else if (event.type === 'withdrawn') [state.status, state.closedAt] = ['withdrawn', event.at];
  else [state.status, state.closedAt, state.margin] = ['open', null, null];
}

/** Appends a line to a history and returns the new one; throws as {@link readStatus} does if it may not follow. */
export function appendEvent(history: readonly CommitmentEvent[], event: CommitmentEvent): CommitmentEvent[] {
  const next = [...history, event];
  readStatus(next, event.at);
  return next;
}
