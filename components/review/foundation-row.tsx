import type { FoundationScore, ItemScore } from '../../utils/review/scorecard';
import { FEW } from '../../utils/review/summarize';
import { say, sayCount, textLocale } from '../ui/text';
import { MomentRow } from './moment-row';

/** More moments than this under one step are for the log's own filter. */
const MOST_MOMENTS = 20;

const percent = (share: number) =>
  new Intl.NumberFormat(textLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** One foundation: a bar of what text shows and what agents report, its interval in words, and its steps inside. */
export function FoundationRow({ score }: { score: FoundationScore }) {
  const { foundation, n, evidence, withSelf, interval, items } = score;
  const met = items.filter((item) => item.moments.length > 0);
  return (
    <details className={n < FEW ? 'foundation few' : 'foundation'} data-foundation={foundation}>
      <summary>
        <span className="foundation-name">{say(`foundation_${foundation}`)}</span>
        <ScoreBar evidence={evidence ?? 0} withSelf={withSelf ?? 0} />
        {evidence === null ? (
          <span className="interval">{say('reviewNothing')}</span>
        ) : (
          <span>
            <span className="value">{percent(evidence)}</span>
            <span className="interval">
              {interval && say('reviewInterval', percent(interval.low), percent(interval.high))}
              {' · '}
              {sayCount('reviewCases', n)}
              {n < FEW && ` · ${say('reviewFew')}`}
            </span>
            {(withSelf ?? 0) > evidence && (
              <span className="interval">{say('scoreWithSelf', percent(withSelf ?? 0))}</span>
            )}
          </span>
        )}
      </summary>
      {met.length === 0 ? (
        <p>{say('scoreNoSteps')}</p>
      ) : (
        met.map((item) => <Step key={item.prompt} item={item} />)
      )}
    </details>
  );
}

/** What the two shares look like; the words beside it say the same. */
function ScoreBar({ evidence, withSelf }: { evidence: number; withSelf: number }) {
  return (
    <svg className="score-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="all" width="100" height="10" />
      <rect className="self" width={100 * withSelf} height="10" />
      <rect className="text" width={100 * evidence} height="10" />
    </svg>
  );
}

function Step({ item }: { item: ItemScore }) {
  const { byText, bySelf, open, moments } = item;
  return (
    <details className="score-step" data-score-item={item.prompt}>
      <summary>
        {item.title}
        <span className="interval">
          {say('scoreCounts', byText, bySelf, open)}
          {item.weight !== 1 && ` · ${say('scoreWeight', item.weight.toLocaleString(textLocale()))}`}
        </span>
      </summary>
      <ul className="moments">
        {moments.slice(0, MOST_MOMENTS).map((moment) => (
          <MomentRow key={moment.interaction} moment={moment} title={item.title} prompt={item.prompt} />
        ))}
        {moments.length > MOST_MOMENTS && (
          <li className="soft">{sayCount('scoreMore', moments.length - MOST_MOMENTS)}</li>
        )}
      </ul>
    </details>
  );
}
