import type { LogEvent } from '../model/event';
import type { Stage } from '../model/stage';
import type { BadMoment, Showing } from './showing';

/** A hold that is passed within this time (ms) was not read: it only cost a click. */
const AT_ONCE_MS = 10_000;

/**
 * Did a card come at a bad moment, as far as the log of its contact tells? `put-away`: dismissed as "not now" or "wrong"
 * before it came again (`until`, epoch ms). `passed`: it stopped a click and the next try came within ten seconds, its step
 * still undone. `late`: a reply to the customer had left already, and the prompt is not one for the wrap-up.
 */
export function findBadMoment(
  { prompt, at, held }: Showing,
  events: readonly LogEvent[],
  { until, stages }: { until: number; stages: readonly Stage[] },
): BadMoment | null {
  const after = events.filter((event) => event.at >= at && event.at < until);
  const putAway = after.some(
    (event) =>
      event.kind === 'prompt.dismissed' &&
      event.prompt === prompt &&
      (event.reason === 'not-now' || event.reason === 'wrong'),
  );
  if (putAway) return 'put-away';
  const passed = after.find((event) => event.kind === 'hold.passed' && event.prompt === prompt);
  if (held && passed && passed.at - at <= AT_ONCE_MS) {
    const done = after.some(
      (event) => event.kind === 'prompt.ticked' && event.prompt === prompt && event.at <= passed.at,
    );
    if (!done) return 'passed';
  }
  const sent = events.some(
    (event) => event.kind === 'reply.sent' && event.editor === 'reply' && event.at < at,
  );
  return sent && stages.length > 0 && !stages.includes('wrap-up') ? 'late' : null;
}
