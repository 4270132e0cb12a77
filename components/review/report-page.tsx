import type { WeeklyReport } from '../../utils/review/weekly-report';
import { EmptyState } from '../ui/empty-state';
import { say, sayCount, textLocale } from '../ui/text';
import { PromiseBar } from './promise-bar';
import { sumUpTrend } from './sum-up-trend';
import { TrendChart } from './trend-chart';
import { isFew, writeCases, writeFigure, writeInterval } from './write-figure';

type Props = {
  report: WeeklyReport;
  period: { from: number; to: number };
  titles: ReadonlyMap<string, string>;
  who: string;
};

/** One week on one sheet: promises as a picture, the leading measures with their last weeks, and what to talk about. */
export function ReportPage({ report, period, titles, who }: Props) {
  const day = new Intl.DateTimeFormat(textLocale(), { day: 'numeric', month: 'long', year: 'numeric' });
  const { contacts, rows, promises, overdue, causes, exemplary, liked, disliked } = report;
  const title = (prompt: string) => titles.get(prompt) ?? prompt;
  return (
    <article className="card report">
      <h2>{say('reportTitle', day.formatRange(period.from, period.to - 1))}</h2>
      <p className="hint">
        {who} · {sayCount('reviewContacts', contacts)}
      </p>
      {contacts === 0 && Object.values(promises).every((n) => n === 0) ? (
        <EmptyState title={say('reviewEmpty')} text={say('reviewEmptyHint')} />
      ) : (
        <>
          <PromiseBar promises={promises} overdue={overdue} />
          <table className="report-measures">
            <caption className="hidden">{say('reviewMeasures')}</caption>
            <thead>
              <tr>
                {(['reviewMeasure', 'reviewValue', 'reviewFrom', 'reviewTrend'] as const).map((key) => (
                  <th key={key} scope="col">
                    {say(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, sort, summary, trend }) => {
                const { text } = sumUpTrend(trend);
                return (
                  <tr key={id} className={isFew(summary) ? 'few' : undefined} data-report={id}>
                    <th scope="row">{say(`reviewName_${id}`)}</th>
                    <td>
                      {summary.found ? (
                        <>
                          <span className="value">{writeFigure(sort, summary.found.value)}</span>
                          <span className="interval">{writeInterval(sort, summary)}</span>
                        </>
                      ) : (
                        say('reviewNothing')
                      )}
                    </td>
                    <td>
                      {writeCases(sort, summary)}
                      {isFew(summary) && summary.n > 0 && (
                        <span className="interval">{say('reviewFew')}</span>
                      )}
                    </td>
                    <td>
                      <TrendChart
                        points={trend}
                        label={say('reviewTrendOf', say(`reviewName_${id}`), text)}
                      />
                      <span className="interval">{text}</span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <ul className="report-notes">
            {causes.length > 0 && (
              <li>
                {say('reportCauses')}{' '}
                {new Intl.ListFormat(textLocale()).format(
                  causes.map(({ tag, count }) => `${titles.get(`cause:${tag}`) ?? tag} (${count})`),
                )}
              </li>
            )}
            {exemplary > 0 && <li>{sayCount('reportExemplary', exemplary)}</li>}
            {liked && <li>{say('reportLiked', title(liked.prompt), liked.times)}</li>}
            {disliked && <li>{say('reportDisliked', title(disliked.prompt), disliked.times)}</li>}
          </ul>
        </>
      )}
    </article>
  );
}
