import type { Commitment, CommitmentChange, NewCommitment } from '../../model/commitment';
import type { LogEvent } from '../../model/event';

/** When (epoch ms), by whom and in which contact; a report has the first only, the background adds the rest. */
type Head = Pick<LogEvent, 'at' | 'agent' | 'interaction'>;

/** The event that makes a commitment. It takes the commitment's own id, so that asking twice is one promise. */
export function madeEvent<H extends Pick<Head, 'at'>>(
  { id, kind, dueAt }: NewCommitment,
  { caseKey, origin, person }: Pick<Commitment, 'caseKey' | 'origin'> & { person?: string },
  head: H,
) {
  const made = { kind: 'commitment.made', commitment: id, of: kind, dueAt, caseKey, origin } as const;
  return { ...head, id, ...made, ...(person && { person }) };
}

/** The event by which a commitment changes; `id` is the event's own. */
export function changeEvent(change: CommitmentChange, id: string, head: Head): LogEvent {
  const base = { ...head, id, commitment: change.id };
  return change.to === 'renegotiated'
    ? { ...base, kind: 'commitment.renegotiated', dueAt: change.dueAt, told: change.told }
    : { ...base, kind: `commitment.${change.to}` };
}
