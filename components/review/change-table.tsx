import { SUBJECTS } from '../../utils/review/measure';
import type { ChangeRow } from '../../utils/review/read-change';
import type { Summary } from '../../utils/review/summarize';
import { Chip } from '../ui/chip';
import { ScrollBox } from '../ui/scroll-box';
import { say, textLocale } from '../ui/text';
import { writeCases, writeFigure, writeInterval } from './write-figure';

/** Every measure before and after, the difference with its interval, and whether chance explains it. */
export function ChangeTable({ rows }: { rows: readonly ChangeRow[] }) {
  return (
    <ScrollBox label={say('changeTable')}>
      <table className="change">
        <caption className="hidden">{say('changeTable')}</caption>
        <thead>
          <tr>
            {(
              ['reviewMeasure', 'changeBefore', 'changeAfter', 'changeDifference', 'changeVerdict'] as const
            ).map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        {SUBJECTS.map((subject) => {
          const own = rows.filter((row) => row.subject === subject);
          if (own.length === 0) return null;
          return (
            <tbody key={subject}>
              <tr className="subject">
                <th colSpan={5} scope="rowgroup">
                  {say(`reviewSubject_${subject}`)}
                </th>
              </tr>
              {own.map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </tbody>
          );
        })}
      </table>
    </ScrollBox>
  );
}

function Line({ row }: { row: ChangeRow }) {
  const { id, sort, before, after, difference, verdict } = row;
  return (
    <tr className={verdict === 'too-few' ? 'few' : undefined} data-change={id} data-verdict={verdict}>
      <th scope="row">{say(`reviewName_${id}`)}</th>
      <FigureCell sort={sort} summary={before} />
      <FigureCell sort={sort} summary={after} />
      <td>
        {difference && (
          <>
            <span className="value">{writeDifference(sort, difference.value)}</span>
            <span className="interval">
              {say(
                'reviewInterval',
                writeDifference(sort, difference.low),
                writeDifference(sort, difference.high),
              )}
            </span>
          </>
        )}
      </td>
      <td>
        {verdict === 'change' && <Chip tone="accent">{say('verdictChange')}</Chip>}
        {verdict === 'noise' && say('verdictNoise')}
        {verdict === 'too-few' && say('reviewFew')}
      </td>
    </tr>
  );
}

function FigureCell({ sort, summary }: { sort: ChangeRow['sort']; summary: Summary }) {
  if (!summary.found) return <td>{say('reviewNothing')}</td>;
  return (
    <td>
      <span className="value">{writeFigure(sort, summary.found.value)}</span>
      <span className="interval">
        {writeInterval(sort, summary)} · {writeCases(sort, summary)}
      </span>
    </td>
  );
}

/** A difference with its sign; of shares in percentage points. */
function writeDifference(sort: ChangeRow['sort'], value: number): string {
  const figure = new Intl.NumberFormat(textLocale(), {
    maximumFractionDigits: sort === 'rate' ? 0 : 1,
    signDisplay: 'exceptZero',
  }).format(sort === 'rate' ? value * 100 : value);
  return sort === 'rate' ? say('changePoints', figure) : figure;
}
