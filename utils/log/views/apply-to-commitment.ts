import type { Commitment, CommitmentStatus, CommitmentStep } from '../../model/commitment';
import type { LogEvent } from '../../model/event';
import { withPerson } from '../../model/same-customer';
import { MOMENTS } from '../../promises/next-alarm';
import { MINUTE } from '../../promises/zone-clock';

/** Kept within this time after the due moment still counts as on time: a call takes a minute to place. */
const GRACE = MINUTE;

type Made = Extract<LogEvent, { kind: 'commitment.made' }>;

/** The view of a promise that has just been made. */
export function beginCommitment(event: Made): Commitment {
  return {
    id: event.commitment,
    agent: event.agent,
    interactionId: event.interaction,
    caseKey: event.caseKey,
    ...(event.person && { people: [event.person] }),
    origin: event.origin,
    kind: event.of,
    madeAt: event.at,
    dueAt: event.dueAt,
    status: 'open',
    closedAt: null,
    renegotiated: 0,
    history: [{ state: 'made', at: event.at, dueAt: event.dueAt }],
    notified: [],
  };
}

/** The promise after one more event. Closing what is closed already, or moving it, changes nothing. Pure. */
export function applyToCommitment(row: Commitment, event: LogEvent): Commitment {
  switch (event.kind) {
    case 'commitment.named':
      return withPerson(row, event.person);
    case 'commitment.renegotiated':
      if (row.status !== 'open') return row;
      return {
        ...step(row, { state: 'renegotiated', at: event.at, dueAt: event.dueAt, told: event.told }),
        dueAt: event.dueAt,
        renegotiated: row.renegotiated + 1,
        notified: [],
      };
    case 'commitment.kept':
      return close(row, 'kept', event.at);
    case 'commitment.missed':
      return close(row, 'missed', event.at);
    case 'commitment.withdrawn':
      return close(row, 'withdrawn', event.at);
    case 'commitment.reopened':
      if (row.status === 'open') return row;
      return { ...step(row, { state: 'reopened', at: event.at }), status: 'open', closedAt: null };
    case 'kudos.given':
      return withKudos(row, event.on ?? true);
    case 'commitment.announced':
      if (row.notified.includes(event.moment)) return row;
      return { ...row, notified: [...row.notified, event.moment] };
    case 'row.deleted':
      return event.of === 'commitment' ? { ...row, deleted: true } : row;
    case 'row.restored':
      return event.of === 'commitment' ? withoutDeleted(row) : row;
    default:
      return row;
  }
}

function step(row: Commitment, next: CommitmentStep): Commitment {
  return { ...row, history: [...row.history, next] };
}

function close(row: Commitment, state: 'kept' | 'missed' | 'withdrawn', at: number): Commitment {
  if (row.status !== 'open') return row;
  return { ...step(row, { state, at }), status: closeStatus(state, row.dueAt, at), closedAt: at };
}

/** Early is before the first alarm, late after the grace. */
function closeStatus(state: 'kept' | 'missed' | 'withdrawn', dueAt: number, at: number): CommitmentStatus {
  if (state !== 'kept') return state;
  if (at > dueAt + GRACE) return 'kept-late';
  return at < dueAt + MOMENTS.before ? 'kept-early' : 'kept-on-time';
}

function withoutDeleted({ deleted: _, ...row }: Commitment): Commitment {
  return row;
}

function withKudos({ kudos: _, ...row }: Commitment, on: boolean): Commitment {
  return on ? { ...row, kudos: true } : row;
}
