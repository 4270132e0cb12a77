import type { Commitment } from '../../model/commitment';
import type { LogEvent } from '../../model/event';
import type { Interaction } from '../../model/interaction';
import { applyToCommitment, beginCommitment } from './apply-to-commitment';
import { applyToInteraction, beginInteraction } from './apply-to-interaction';
import { sortEvents } from './sort-events';

/**
 * The view of one contact from all its events (any order, duplicates change nothing).
 * null while its beginning is unknown: the rest waits for an import that brings it.
 */
export function foldInteraction(events: readonly LogEvent[]): Interaction | null {
  const sorted = sortOnce(events);
  const began = sorted.find((event) => event.kind === 'interaction.began');
  if (!began) return null;
  return sorted.reduce(applyToInteraction, beginInteraction(began));
}

/** The view of one promise from all its events (any order, duplicates change nothing); null while its making is unknown. */
export function foldCommitment(events: readonly LogEvent[]): Commitment | null {
  const sorted = sortOnce(events);
  const made = sorted.find((event) => event.kind === 'commitment.made');
  if (!made) return null;
  return sorted.reduce(applyToCommitment, beginCommitment(made));
}

/** The contact an event belongs to, or null. */
export function interactionOf(event: LogEvent): string | null {
  if ('target' in event && event.of === 'interaction') return event.target;
  return event.interaction;
}

/** The promise an event belongs to, or null. */
export function commitmentOf(event: LogEvent): string | null {
  if ('target' in event) return event.of === 'commitment' ? event.target : null;
  return 'commitment' in event ? event.commitment : null;
}

function sortOnce(events: readonly LogEvent[]): LogEvent[] {
  return sortEvents([...new Map(events.map((event) => [event.id, event])).values()]);
}
