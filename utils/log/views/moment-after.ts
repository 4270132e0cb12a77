import type { LogEvent } from '../../model/event';

/** When (epoch ms) what happens `now` is to stand in the log: behind all of these, even within one millisecond or when the clock was set back. */
export function momentAfter(events: readonly LogEvent[], now: number): number {
  return events.reduce((at, event) => Math.max(at, event.at + 1), now);
}
