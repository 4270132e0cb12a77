import { say, sayCount, textLocale } from './text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Clock time of `at` (epoch ms) in the reader's locale and zone, such as 16:05. */
export function formatClock(at: number): string {
  return new Intl.DateTimeFormat(textLocale(), { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** Local midnight (epoch ms) that begins the day of `at`, moved by whole calendar days. */
export function dayStart(at: number, plusDays = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + plusDays).getTime();
}

/** The day of `at` as a person says it: today, tomorrow, yesterday, else the date. */
export function formatDay(at: number, now: number): string {
  const day = dayStart(at);
  if (day === dayStart(now)) return say('dayToday');
  if (day === dayStart(now, 1)) return say('dayTomorrow');
  if (day === dayStart(now, -1)) return say('dayYesterday');
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? undefined : ('numeric' as const);
  return new Intl.DateTimeFormat(textLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year,
  }).format(at);
}

/** Day and clock; today's day is left out. */
export function formatMoment(at: number, now: number): string {
  if (dayStart(at) === dayStart(now)) return formatClock(at);
  return say('dayAndClock', formatDay(at, now), formatClock(at));
}

/** A span of `ms` in one unit, rounded down, at least one minute: 12 minutes, 3 hours, 2 days. */
export function formatSpan(ms: number): string {
  if (ms < HOUR) return sayCount('spanMinutes', Math.max(1, Math.floor(ms / MINUTE)));
  if (ms < DAY) return sayCount('spanHours', Math.floor(ms / HOUR));
  return sayCount('spanDays', Math.floor(ms / DAY));
}

/** Time left until `due`, or how long it is past, in words. */
export function formatLeft(due: number, now: number): string {
  if (Math.abs(due - now) < MINUTE) return say('leftNow');
  return due > now ? say('leftIn', formatSpan(due - now)) : say('leftLate', formatSpan(now - due));
}

/** Reads a `datetime-local` value as local time; null when it is not one. */
export function fromLocalInput(value: string): number | null {
  const at = new Date(value).getTime();
  return value === '' || Number.isNaN(at) ? null : at;
}
