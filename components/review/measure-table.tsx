import { SUBJECTS } from '../../utils/review/measure';
import type { BoardRow } from '../../utils/review/read-board';
import { Chip } from '../ui/chip';
import { say } from '../ui/text';
import { sumUpTrend } from './sum-up-trend';
import { TrendChart } from './trend-chart';
import { isFew, writeCases, writeFigure, writeInterval } from './write-figure';

/** All measures by subject: value, interval, cases, the last weeks. What each one counts opens under its name. */
export function MeasureTable({ rows }: { rows: readonly BoardRow[] }) {
  return (
    <table className="measures">
      <caption className="hidden">{say('reviewMeasures')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('reviewMeasure')}</th>
          <th scope="col">{say('reviewValue')}</th>
          <th scope="col">{say('reviewFrom')}</th>
          <th scope="col">{say('reviewTrend')}</th>
        </tr>
      </thead>
      {SUBJECTS.map((subject) => (
        <tbody key={subject}>
          <tr className="subject">
            <th colSpan={4} scope="rowgroup">
              {say(`reviewSubject_${subject}`)}
            </th>
          </tr>
          {rows
            .filter((row) => row.subject === subject)
            .map((row) => (
              <MeasureRow key={row.id} row={row} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function MeasureRow({ row: { id, sort, summary, trend } }: { row: BoardRow }) {
  const few = isFew(summary);
  const { verdict, text } = sumUpTrend(trend);
  return (
    <tr className={few ? 'few' : undefined} data-measure={id}>
      <th scope="row">
        <details>
          <summary>{say(`reviewName_${id}`)}</summary>
          <p className="about">{say(`reviewAbout_${id}`)}</p>
        </details>
      </th>
      {summary.found ? (
        <>
          <td>
            <span className="value">{writeFigure(sort, summary.found.value)}</span>
            <span className="interval">{writeInterval(sort, summary)}</span>
          </td>
          <td>
            {writeCases(sort, summary)}
            {few && <span className="interval">{say('reviewFew')}</span>}
          </td>
        </>
      ) : (
        <td colSpan={2}>{say('reviewNothing')}</td>
      )}
      <td>
        {trend.some((point) => point.value !== null) && (
          <>
            <TrendChart points={trend} label={say('reviewTrendOf', say(`reviewName_${id}`), text)} />
            {verdict === 'change' ? (
              <Chip tone="accent">{text}</Chip>
            ) : (
              <span className="interval">{text}</span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}
