import type { Commitment } from '../../utils/model/commitment';
import { KIND_TEXT } from '../promises/promise-line';
import { Chip } from '../ui/chip';
import { formatLeft, formatMoment } from '../ui/format-time';
import { hostOf } from '../ui/host-of';
import { say, sayCount } from '../ui/text';

/** Longer lists are the Promises view's. */
const MOST = 30;

/** Promises that are overdue, longest first, and those still open. No words and no names: those stay with their agent. */
export function DueList({ promises, now }: { promises: readonly Commitment[]; now: number }) {
  const byDue = [...promises].sort((a, b) => a.dueAt - b.dueAt);
  const overdue = byDue.filter((promise) => promise.dueAt < now);
  return (
    <section className="card" aria-labelledby="due-title">
      <h2 id="due-title">{say('dueTitle')}</h2>
      <p>
        {overdue.length > 0 && <Chip tone="late">{sayCount('overdue', overdue.length)}</Chip>}{' '}
        <Chip>{sayCount('promisesOpen', byDue.length - overdue.length)}</Chip>
      </p>
      <ul className="due-lines">
        {byDue.slice(0, MOST).map((promise) => (
          <li key={promise.id} data-due-promise={promise.id}>
            <span>
              {say(KIND_TEXT[promise.kind])}
              {promise.origin && ` · ${hostOf(promise.origin)}`}
            </span>
            <span className="soft">
              {formatMoment(promise.dueAt, now)} · {formatLeft(promise.dueAt, now)}
            </span>
          </li>
        ))}
        {byDue.length > MOST && <li className="soft">{sayCount('scoreMore', byDue.length - MOST)}</li>}
      </ul>
    </section>
  );
}
