import type { LogEvent } from '../model/event';

/**
 * The events of one contact in the order in which the engine met them: its beginning, then by time, and within one
 * millisecond by id (the ids that a page makes count up).
 */
export function orderEvents(events: readonly LogEvent[]): LogEvent[] {
  const isBeginning = (event: LogEvent) => (event.kind === 'interaction.began' ? 0 : 1);
  return [...events].sort(
    (a, b) => isBeginning(a) - isBeginning(b) || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
