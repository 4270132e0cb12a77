import { dayStart } from '../ui/format-time';

/** A calendar week, Monday to Sunday, local time: `from` inclusive, `to` exclusive (epoch ms); `name` = its Monday. */
export type CalendarWeek = { from: number; to: number; name: string };

/** The week that lies `back` weeks before the one of `now` (epoch ms). */
export function weekBack(now: number, back: number): CalendarWeek {
  const sinceMonday = (new Date(now).getDay() + 6) % 7;
  const from = dayStart(now, -sinceMonday - 7 * back);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = new Date(from);
  return {
    from,
    to: dayStart(from, 7),
    name: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
  };
}
