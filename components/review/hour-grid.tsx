import type { Hour } from '../../utils/review/rank-hours';
import { say, sayCount, textLocale } from '../ui/text';
import { ScrollBox } from './scroll-box';

/** A Monday, to name the days of the week from. */
const MONDAY = new Date(2026, 0, 5);

const nameDay = (weekday: number, style: 'short' | 'long') =>
  new Intl.DateTimeFormat(textLocale(), { weekday: style }).format(
    new Date(MONDAY.getFullYear(), MONDAY.getMonth(), MONDAY.getDate() + weekday),
  );
const nameHour = (hour: number) =>
  new Intl.DateTimeFormat(textLocale(), { hour: 'numeric' }).format(new Date(2026, 0, 5, hour));
const percent = (share: number) =>
  new Intl.NumberFormat(textLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Hours of the week: how many of the promises made in each slipped. The worst tenth is framed and named. */
export function HourGrid({ hours }: { hours: readonly Hour[] }) {
  const days = [...new Set(hours.map((cell) => cell.weekday))].sort((a, b) => a - b);
  const times = [...new Set(hours.map((cell) => cell.hour))].sort((a, b) => a - b);
  const worst = hours.filter((cell) => cell.worst);
  const find = (weekday: number, hour: number) =>
    hours.find((cell) => cell.weekday === weekday && cell.hour === hour);
  return (
    <section className="card" aria-labelledby="hours-title">
      <h2 id="hours-title">{say('hoursTitle')}</h2>
      <p className="hint">{say('hoursHow')}</p>
      {hours.length === 0 ? (
        <p>{say('hoursNone')}</p>
      ) : (
        <>
          <ScrollBox label={say('hoursTitle')}>
            <table className="hours">
              <thead>
                <tr>
                  <td />
                  {times.map((hour) => (
                    <th key={hour} scope="col">
                      {nameHour(hour)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {days.map((weekday) => (
                  <tr key={weekday}>
                    <th scope="row">{nameDay(weekday, 'short')}</th>
                    {times.map((hour) => (
                      <Cell key={hour} cell={find(weekday, hour)} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          {worst.length > 0 && (
            <ul className="worst">
              {worst.map((cell) => (
                <li key={`${cell.weekday} ${cell.hour}`}>
                  {say(
                    cell.beyondChance ? 'hoursWorst' : 'hoursWorstChance',
                    nameDay(cell.weekday, 'long'),
                    nameHour(cell.hour),
                    cell.slipped,
                    cell.n,
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function Cell({ cell }: { cell: Hour | undefined }) {
  if (!cell) return <td />;
  const share = cell.slipped / cell.n;
  const look = [cell.worst && 'worst', !cell.interval && 'few'].filter(Boolean).join(' ');
  return (
    <td
      className={look || undefined}
      data-worst={cell.worst || undefined}
      style={cell.interval ? { ['--slip' as string]: `${Math.round(70 * share)}%` } : undefined}
    >
      {cell.interval ? percent(share) : '–'}
      <span className="interval">{sayCount('hoursPromises', cell.n)}</span>
    </td>
  );
}
