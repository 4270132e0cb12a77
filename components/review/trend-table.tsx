import type { BoardRow } from '../../utils/review/read-board';
import { Button } from '../ui/button';
import { ScrollBox } from '../ui/scroll-box';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { writeWeek } from './sum-up-trend';
import { isFew, writeFigure } from './write-figure';
import { writeWeeks } from './write-weeks';

/** The charts' twin: every measure week by week, for reading, screen readers and copying. A change is said in words. */
export function TrendTable({ rows }: { rows: readonly BoardRow[] }) {
  const { saveFile } = useServices();
  const weeks = rows[0]?.trend ?? [];
  return (
    <details className="card twin">
      <summary>
        <h2>{say('reviewTwin')}</h2>
      </summary>
      <p className="hint">{say('reviewTwinHint')}</p>
      <ScrollBox label={say('reviewTwin')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('reviewMeasure')}</th>
              {weeks.map((week) => (
                <th key={week.from} scope="col">
                  {writeWeek(week.from)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, sort, trend }) => (
              <tr key={id}>
                <th scope="row">{say(`reviewName_${id}`)}</th>
                {trend.map(({ from, summary, value, verdict }) => (
                  <td key={from} className={isFew(summary) ? 'few' : undefined}>
                    {value === null ? '–' : writeWeekly(sort, value, isFew(summary))}
                    {verdict === 'change' && <strong> {say('reviewChanged')}</strong>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="row">
        <Button onClick={() => saveFile('bedside-weeks.csv', 'text/csv', writeWeeks(rows))}>
          {say('reviewWeeksCsv')}
        </Button>
      </div>
    </details>
  );
}

/** A week of few cases stands in brackets, so that grey is not the only sign. */
const writeWeekly = (sort: BoardRow['sort'], value: number, few: boolean) =>
  few ? `(${writeFigure(sort, value)})` : writeFigure(sort, value);
