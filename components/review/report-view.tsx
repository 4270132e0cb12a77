import { useState } from 'react';
import { readWeeklyReport } from '../../utils/review/weekly-report';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { dayStart } from '../ui/format-time';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { FilterRow } from './filter-row';
import { ReportPage } from './report-page';
import { useReviewFilter } from './use-review-filter';

const WEEKS = ['last', 'this'] as const;

/** *Weekly report*: one page to print or to talk over. */
export function ReportView() {
  const { log, scoreBooks, now } = useServices();
  const filter = useReviewFilter();
  const { agent } = filter;
  const [week, setWeek] = useState<(typeof WEEKS)[number]>('last');
  const { loaded, reload } = useLoaded(
    async () => {
      if (agent === null) return null;
      const at = now();
      const period = weekOf(at, week === 'last' ? -1 : 0);
      const of = agent ? { agent } : {};
      const [board, views, books] = await Promise.all([
        log.readBoard(of, period),
        log.readViews({ from: period.from, ...of }),
        scoreBooks(),
      ]);
      const within = (time: number) => time >= period.from && time < period.to;
      const contacts = views.interactions.filter((row) => !row.deleted && within(row.startedAt));
      const due = views.commitments.filter((row) => !row.deleted && within(row.dueAt));
      const report = readWeeklyReport(board, contacts, due, at);
      const titles = new Map(
        books.flatMap((book) => [
          ...book.prompts.map((prompt) => [prompt.id, prompt.title] as const),
          ...book.workspaces.flatMap(({ steps }) => steps.map((step) => [step.id, step.title] as const)),
          ...book.topics.flatMap((topic) =>
            topic.tags.map((tag) => [`${topic.id}:${tag.id}`, tag.title] as const),
          ),
        ]),
      );
      return { report, period, titles };
    },
    [log, scoreBooks, agent, week],
    ['log', 'commitments', 'playbooks'],
  );
  const who = filter.agents.find((each) => each.id === agent)?.label ?? say('reviewEverybody');
  return (
    <LoadView loaded={filter.loaded} reload={filter.reload}>
      {() => (
        <>
          <div className="report-tools">
            <FilterRow filter={filter} spans={false} />
            <Choice
              label={say('reportWeek')}
              options={WEEKS.map((value) => ({
                value,
                text: say(value === 'last' ? 'reportLast' : 'reportThis'),
              }))}
              value={week}
              onPick={setWeek}
            />
            <Button onClick={() => globalThis.print()}>{say('reviewPrint')}</Button>
          </div>
          <LoadView loaded={loaded} reload={reload}>
            {(value) => value && <ReportPage {...value} who={who} />}
          </LoadView>
        </>
      )}
    </LoadView>
  );
}

/** A local week from Monday to Monday, `plus` weeks from that of `now`. */
function weekOf(now: number, plus: number) {
  const monday = dayStart(now, -((new Date(now).getDay() + 6) % 7));
  return { from: dayStart(monday, 7 * plus), to: dayStart(monday, 7 * plus + 7) };
}
