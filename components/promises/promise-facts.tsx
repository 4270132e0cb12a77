import { formatMoment } from '../ui/format-time';
import { hostOf } from '../ui/host-of';
import { say, sayCount } from '../ui/text';
import type { PromiseLine } from './promise-line';

/** The smaller print of a promise: when, whom, which case, how good the estimate was. */
export function PromiseFacts({ line, now }: { line: PromiseLine; now: number }) {
  const { kind, name, number, what, reason, saidMinutes, tookMinutes } = line;
  return (
    <p className="facts">
      <time dateTime={new Date(line.dueAt).toISOString()}>{say('dueAt', formatMoment(line.dueAt, now))}</time>
      {kind === 'callback' && name && number && <a href={`tel:${number}`}>{number}</a>}
      {kind === 'callback' && what && <span>{what}</span>}
      {kind === 'callback' && line.open && <span>{sayCount('saidMinutes', saidMinutes)}</span>}
      {kind === 'wait' && tookMinutes !== null && <span>{say('saidAndTook', saidMinutes, tookMinutes)}</span>}
      {kind === 'ask' && name && <span>{say('askOf', name)}</span>}
      {kind === 'ask' && reason && <span>{say('askSince', reason)}</span>}
      {kind === 'hand-off' && name && <span>{say('handOffFor', name)}</span>}
      {line.caseNumber && <span>{say('caseNumber', line.caseNumber)}</span>}
      {line.origin && <span>{hostOf(line.origin)}</span>}
      {line.renegotiated > 0 && <span>{sayCount('movedTimes', line.renegotiated)}</span>}
    </p>
  );
}
