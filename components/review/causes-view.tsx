import { countCauses } from '../../utils/review/count-causes';
import { rankHours } from '../../utils/review/rank-hours';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { CauseChart } from './cause-chart';
import { DueList } from './due-list';
import { FilterRow } from './filter-row';
import { HourGrid } from './hour-grid';
import { useReviewFilter } from './use-review-filter';

/** *Where it slips*: open and overdue promises, the hours in which promises do not hold, and why customers complain. */
export function CausesView() {
  const { log, scoreBooks, now } = useServices();
  const filter = useReviewFilter();
  const { agent, span, period } = filter;
  const { loaded, reload } = useLoaded(
    async () => {
      if (agent === null) return null;
      const [views, books] = await Promise.all([
        log.readViews(agent ? { from: period.from, agent } : { from: period.from }),
        scoreBooks(),
      ]);
      const contacts = views.interactions.filter((row) => row.startedAt < period.to);
      const promises = views.commitments.filter((row) => row.madeAt >= period.from);
      const tags = books.flatMap((book) => book.topics.find((topic) => topic.id === 'cause')?.tags ?? []);
      return {
        causes: countCauses(contacts, 'cause'),
        titles: Object.fromEntries(tags.map((tag) => [tag.id, tag.title])),
        hours: rankHours(promises, placeOf, now()),
        open: views.commitments.filter((row) => row.status === 'open'),
      };
    },
    [log, scoreBooks, agent, span],
    ['log', 'commitments', 'playbooks'],
  );
  return (
    <LoadView loaded={filter.loaded} reload={filter.reload}>
      {() => (
        <>
          <FilterRow filter={filter} />
          <LoadView loaded={loaded} reload={reload}>
            {(value) =>
              value === null ? (
                <p className="loading">{say('loading')}</p>
              ) : (
                <>
                  <DueList promises={value.open} now={now()} />
                  <HourGrid slots={value.hours} />
                  <CauseChart causes={value.causes} titles={value.titles} />
                </>
              )
            }
          </LoadView>
        </>
      )}
    </LoadView>
  );
}

/** Local weekday (0 = Monday) and hour. */
function placeOf(at: number): { weekday: number; hour: number } {
  const day = new Date(at);
  return { weekday: (day.getDay() + 6) % 7, hour: day.getHours() };
}
