import { listScoreItems } from '../../utils/review/list-score-items';
import { readScorecard } from '../../utils/review/scorecard';
import { EmptyState } from '../ui/empty-state';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { FilterRow } from './filter-row';
import { FoundationRow } from './foundation-row';
import { useReviewFilter } from './use-review-filter';

/** *Foundations*: the seven, each with what text shows and what agents report, down to the contacts behind it. */
export function ScorecardView() {
  const { log, scoreBooks } = useServices();
  const filter = useReviewFilter();
  const { agent, span, period } = filter;
  const { loaded, reload } = useLoaded(
    async () => {
      if (agent === null) return null;
      const [views, books] = await Promise.all([
        log.readViews(agent ? { from: period.from, agent } : { from: period.from }),
        scoreBooks(),
      ]);
      const contacts = views.interactions.filter((row) => !row.silent && row.startedAt < period.to);
      const used = new Set(contacts.map((row) => row.playbook));
      const own = books.filter((book) => used.has(book.id));
      return readScorecard(contacts, listScoreItems(own.length > 0 ? own : books));
    },
    [log, scoreBooks, agent, span],
    ['log', 'playbooks'],
  );
  return (
    <LoadView loaded={filter.loaded} reload={filter.reload}>
      {() => (
        <>
          <FilterRow filter={filter} />
          <LoadView loaded={loaded} reload={reload}>
            {(scores) =>
              scores === null ? (
                <p className="loading">{say('loading')}</p>
              ) : scores.every((score) => score.n === 0) ? (
                <EmptyState title={say('reviewEmpty')} text={say('scoreEmptyHint')} />
              ) : (
                <>
                  <p className="hint">{say('scoreHow')}</p>
                  <div className="foundations">
                    {scores.map((score) => (
                      <FoundationRow key={score.foundation} score={score} />
                    ))}
                  </div>
                </>
              )
            }
          </LoadView>
        </>
      )}
    </LoadView>
  );
}
