import { DAY, readWall } from './zone-clock';

type Place = {
  now: number;
  timeZone: string;
  locale: string;
};

/**
 * Says a due time as one says it to a customer: "by 3 pm today", "by 9:30 am tomorrow", "by 5 pm on Friday",
 * "by 5 pm on 3 December". Takes epoch ms, the agent's IANA zone and an English locale (en-GB, en-US …), which
 * decides the order of day and month and am/pm. Throws RangeError on an unknown zone.
 */
export function sayWhen(due: number, { now, timeZone, locale }: Place): string {
  const wall = readWall(due, timeZone);
  const days = Math.floor(wall / DAY) - Math.floor(readWall(now, timeZone) / DAY);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(wall);
  const clock = say({ hour: 'numeric', minute: '2-digit', hour12: true })
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/:00(?= )/, '')
    .replace(/\s?([ap])\.?m\.?/i, (_, half: string) => ` ${half.toLowerCase()}m`);
  const time = clock === '12 pm' ? 'noon' : clock === '12 am' ? 'midnight' : clock.replace(/^0 am/, '12 am');
  if (days === 0) return `by ${time} today`;
  if (days === 1) return `by ${time} tomorrow`;
  const soon = days > 1 && days < 7;
  const far =
    say({ year: 'numeric' }) === new Intl.DateTimeFormat(locale, { timeZone, year: 'numeric' }).format(now);
  const day = say(
    soon ? { weekday: 'long' } : { day: 'numeric', month: 'long', year: far ? undefined : 'numeric' },
  );
  return `by ${time} on ${day}`;
}
