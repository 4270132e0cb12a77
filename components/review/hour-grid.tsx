import type { Slot } from '../../utils/review/rank-hours';
import { ScrollBox } from '../ui/scroll-box';
import { say, textLocale } from '../ui/text';

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

/** When a slot is, in words: Monday 3 PM, Monday, or 3 PM. */
function nameSlot({ weekday, hour }: Slot): string {
  if (weekday === null) return hour === null ? '' : nameHour(hour);
  const day = nameDay(weekday, 'long');
  return hour === null ? day : say('dayAndClock', day, nameHour(hour));
}

/** Hours of the week, whole days and hours of the day: how many of the promises made in each slipped. The worst tenth is framed and named. */
export function HourGrid({ slots }: { slots: readonly Slot[] }) {
  const days = slots.flatMap(({ weekday, hour }) => (hour === null && weekday !== null ? [weekday] : []));
  const hours = slots.flatMap(({ weekday, hour }) => (weekday === null && hour !== null ? [hour] : []));
  const worst = slots.filter((slot) => slot.worst);
  const find = (weekday: number | null, hour: number | null) =>
    slots.find((slot) => slot.weekday === weekday && slot.hour === hour);
  return (
    <section className="card">
      <h2>{say('hoursTitle')}</h2>
      <p className="hint">{say('hoursHow')}</p>
      {slots.length === 0 ? (
        <p>{say('hoursNone')}</p>
      ) : (
        <>
          <ScrollBox label={say('hoursTitle')}>
            <table className="hours">
              <thead>
                <tr>
                  <td />
                  <th scope="col">{say('hoursAllDay')}</th>
                  {hours.map((hour) => (
                    <th key={hour} scope="col">
                      {nameHour(hour)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{say('hoursAllDays')}</th>
                  <td />
                  {hours.map((hour) => (
                    <Cell key={hour} slot={find(null, hour)} />
                  ))}
                </tr>
                {days.map((weekday) => (
                  <tr key={weekday}>
                    <th scope="row">{nameDay(weekday, 'short')}</th>
                    <Cell slot={find(weekday, null)} />
                    {hours.map((hour) => (
                      <Cell key={hour} slot={find(weekday, hour)} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          {worst.length > 0 && (
            <ul className="worst">
              {worst.map((slot) => (
                <li key={nameSlot(slot)}>
                  {say(
                    slot.beyondChance ? 'hoursWorst' : 'hoursWorstChance',
                    nameSlot(slot),
                    slot.slipped,
                    slot.n,
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

function Cell({ slot }: { slot: Slot | undefined }) {
  if (!slot) return <td />;
  const share = slot.slipped / slot.n;
  const look = [slot.worst && 'worst', !slot.interval && 'few'].filter(Boolean).join(' ');
  return (
    <td
      className={look || undefined}
      data-worst={slot.worst || undefined}
      style={slot.interval ? { ['--slip' as string]: `${Math.round(24 * share)}%` } : undefined}
    >
      {slot.interval && percent(share)}
      <span className="interval">{say('hoursOf', slot.slipped, slot.n)}</span>
    </td>
  );
}
