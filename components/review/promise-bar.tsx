import type { PromiseEnds } from '../../utils/review/weekly-report';
import { say, sayCount, type TextKey } from '../ui/text';

const PARTS: { status: keyof PromiseEnds; text: TextKey }[] = [
  { status: 'kept-early', text: 'endEarly' },
  { status: 'kept-on-time', text: 'endOnTime' },
  { status: 'kept-late', text: 'endLate' },
  { status: 'missed', text: 'endMissed' },
  { status: 'open', text: 'endOpen' },
];

/** How the promises of a week ended, as one bar; its legend says the same in figures. */
export function PromiseBar({ promises, overdue }: { promises: PromiseEnds; overdue: number }) {
  const all = Object.values(promises).reduce((sum, n) => sum + n, 0);
  if (all === 0) return <p>{say('reportNoPromises')}</p>;
  let from = 0;
  return (
    <figure className="promise-bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {PARTS.map(({ status }) => {
          const width = (100 * promises[status]) / all;
          from += width;
          return <rect key={status} className={status} x={from - width} width={width} height="8" />;
        })}
      </svg>
      <figcaption>
        <strong>{sayCount('reportPromises', all)}</strong>
        {PARTS.map(({ status, text }) => (
          <span key={status} className={`key ${status}`}>
            {promises[status]} {say(text)}
          </span>
        ))}
        {overdue > 0 && <span>{sayCount('overdue', overdue)}</span>}
      </figcaption>
    </figure>
  );
}
