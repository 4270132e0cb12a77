import { nameZone } from './name-zone';
import { plainTimes } from './plain-times';
import { is } from './promise-words';
import { DAY, findInstant, HOUR, MINUTE, readWall } from './zone-clock';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEK = 'mon tue wed thu fri sat sun'.split(' ');
const PART_ENDS: Record<string, number> = { morning: 12, afternoon: 17 };

type Found = Record<string, string | undefined>;
/** Parts of one due time: lengths in ms or days, weekday Monday = 0. */
type Parts = {
  elapsed?: number;
  days?: number;
  working?: number;
  months?: number;
  date?: [year: number | undefined, month: number | undefined, day: number];
  weekday?: number;
  week?: number;
  plus?: number;
  part?: string;
  zone?: string;
  clock?: { wall: number; bare: boolean };
  pm?: boolean;
  weak?: boolean;
  /** It names a moment that cannot be told: a date in either order, a clock in a zone nobody knows. */
  unsure?: boolean;
};

function addLength(parts: Parts, count: number, unit: string, extra: number): void {
  if (unit.startsWith('mo')) parts.months = count;
  else if (/^[mh]/.test(unit)) parts.elapsed = count * (unit[0] === 'm' ? MINUTE : HOUR) + extra * MINUTE;
  else if (/^(?:bus|work)/.test(unit)) parts.working = count;
  else parts.days = unit[0] === 'w' ? Math.round(count * 7) : count;
}

/** Reads a clock; returns false if the digits are no clock time here. */
function addClock(parts: Parts, found: Found, before: string, after: string): boolean {
  const { prep = '', hour = '', colon, minute, half = '' } = found;
  const meridiem = /m$/.test(half);
  const joins = /^(?:and|to|or|[-–])$/.test(prep);
  const marked = meridiem || colon === ':' || (half !== '' && minute !== undefined);
  let [h, m] = [Number(hour), Number(minute ?? 0)];
  if (h > 24 || m > 59 || (meridiem && (h > 12 || h < 1)) || prep === 'after') return false;
  if (minute && !colon && hour.length < 2) return false;
  const dated =
    /^ (?:today|tomorrow|tonight|this|on |in the|eastern|central|pacific|sharp|mon|tue|wed|thu|fri|sat|sun)/;
  const weakPrep = /^(?:about|for|from)$/.test(prep);
  if (!marked) {
    if (joins ? !parts.clock : prep === '' || weakPrep) {
      if (!(prep === 'from' || (prep === '' && parts.weekday !== undefined) || dated.test(after)))
        return false;
    }
  }
  if (!prep && /\b(?:the|your|our|my|a|an) $/.test(before)) return false;
  const bare = !meridiem && !(h > 12 || h === 0 || (hour[0] === '0' && minute) || (minute && !colon));
  if (meridiem) h = (h % 12) + (half === 'pm' ? 12 : 0);
  else if (bare && joins && parts.pm && h < 12) h += 12;
  else if (bare && h < 7) h += 12;
  // "5:30 to 7": the end comes after the start.
  if (bare && joins && h < 12 && parts.clock && h * HOUR + m * MINUTE <= parts.clock.wall) h += 12;
  parts.pm = half === 'pm' || parts.pm;
  if (joins) parts.weak = false;
  else if (weakPrep) parts.weak = true;
  parts.clock = { wall: h * HOUR + m * MINUTE, bare };
  return true;
}

function addPart(parts: Parts, found: Found, before: string, after: string, timeZone: string): boolean {
  const pick = (name: string) => found[name] ?? found[`${name}2`] ?? found[`${name}3`] ?? found[`${name}4`];
  const count = found.low ?? found.count;
  if (count !== undefined) {
    const unit = found.unit ?? found.unit2;
    const size = Number(found.high ?? count);
    if (size > (unit ? 1500 : 60)) return false;
    addLength(parts, size, unit ?? 'm', Number(found.extra ?? 0));
  } else if (found.hour) return addClock(parts, found, before, after);
  else if (found.slash ?? found.slash2) {
    const [a = 0, b = 0] = (found.slash ?? found.slash2 ?? '').split(/[/.-]/).map(Number);
    if (a > 31 || b > 31 || (a > 12 && b > 12)) return false;
    if (a <= 12 && b <= 12 && a !== b) parts.unsure = true;
    parts.date = [undefined, Math.min(a, b) - 1, Math.max(a, b)];
  } else if (pick('date')) {
    const month = pick('month');
    const index = month === undefined ? undefined : (Number(month) || MONTHS.indexOf(month) + 1) - 1;
    const year = pick('year');
    parts.date = [year ? Number(year) : undefined, index, Number(pick('date'))];
  } else if (found.early) {
    parts.days = found.early === 'tomorrow' ? 1 : 0;
    if (found.early === 'tonight') parts.part = 'night';
  } else if (found.weekday) {
    if (/^(?:last|past|every|each)/.test(found.which ?? '') || /\bthe $/.test(before)) return false;
    parts.weekday = WEEK.indexOf(found.weekday.slice(0, 3));
    if (found.which) parts.week = 1;
  } else if (found.plus) parts.plus = Number(found.plus);
  else if (found.span === 'week') parts.week = found.which2 === 'this' ? 0 : 1;
  else if (found.span) {
    parts.date = [undefined, found.which2 === 'this' ? -1 : -2, 0];
  } else if (found.part) {
    if (/(?<!\b(?:in|by|for|during)) the $/.test(before)) return false;
    parts.part = found.part;
  } else if (found.zone ?? found.place) {
    if (!parts.clock) return false;
    const zone = nameZone(found.zone ?? found.place ?? '', timeZone);
    if (zone === undefined) return false;
    if (zone === null) parts.unsure = true;
    else parts.zone = zone;
  }
  return true;
}

/** Midnight of the day that the parts name, as a wall; undefined if they name none. */
function pickDay(parts: Parts, today: number): number | undefined {
  const { days, working, months, weekday, week, plus = 0, date } = parts;
  const at = new Date(today);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const monday = today - ((today / DAY + 3) % 7) * DAY;
  if (date) {
    const [y, m, day] = date;
    if (m === -1 || m === -2) return Date.UTC(year, month - m, 0);
    if (y !== undefined && m !== undefined) return Date.UTC(y, m, day);
    for (let ahead = 0; ahead < 49; ahead++) {
      const candidate = Date.UTC(year, month + ahead, day);
      const right = new Date(candidate).getUTCMonth() === (m ?? (month + ahead) % 12);
      if (right && candidate >= today) return candidate;
    }
    return undefined;
  }
  if (months !== undefined) {
    const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
    return Date.UTC(year, month + months, Math.min(at.getUTCDate(), last));
  }
  if (working !== undefined) {
    let day = today;
    for (let left = working; left > 0; ) {
      day += DAY;
      if ((day / DAY + 3) % 7 < 5) left--;
    }
    return day;
  }
  if (weekday !== undefined) {
    const next = monday + weekday * DAY + (weekday * DAY <= today - monday ? 7 * DAY : 0);
    // "Tuesday week", said on a Tuesday, is in seven days.
    if (plus > 0 && next === today + 7 * DAY) return today + plus * 7 * DAY;
    return (week === undefined ? next : monday + (week * 7 + weekday) * DAY) + plus * 7 * DAY;
  }
  if (days !== undefined) return today + (Math.ceil(days) + plus * 7) * DAY;
  return week === undefined ? undefined : monday + (week * 7 + 4) * DAY;
}

function solve(parts: Parts, now: number, timeZone: string): number | null {
  if (parts.elapsed !== undefined) return now + parts.elapsed;
  if (parts.unsure) return null;
  const zone = parts.zone ?? timeZone;
  const dayIn = (where: string) => Math.floor(readWall(now, where) / DAY) * DAY;
  // "Tomorrow" is the speaker's, whatever zone the clock is in.
  const day = pickDay(parts, dayIn(timeZone));
  const today = day === undefined ? dayIn(zone) : dayIn(timeZone);
  let time = 17 * HOUR;
  if (parts.clock) {
    time = parts.clock.wall;
    const evening = parts.part && parts.part !== 'morning';
    if (parts.clock.bare && evening && time < 12 * HOUR) time += 12 * HOUR;
    if (parts.clock.bare && parts.part === 'morning' && time >= 13 * HOUR) time -= 12 * HOUR;
  } else if (parts.part) time = (PART_ENDS[parts.part] ?? 21) * HOUR;
  else if (day === undefined) return null;
  const due = findInstant((day ?? today) + time, zone, now);
  if (due > now || (day !== undefined && (day > today || parts.clock))) return due;
  return findInstant(day === undefined ? today + DAY + time : Math.max(day, today) + DAY, zone, now);
}

type Reading = {
  now: number;
  timeZone: string;
  anchored?: boolean;
};

/**
 * The moment a lower-case clause promises, by the due table of the conventions, or null if it names none.
 * `now` in epoch ms, `timeZone` an IANA name (RangeError if unknown); with `anchored` lengths of time do not
 * count, because they start at some other event. Of two moments joined by a further verb the later counts.
 */
export function readDue(clause: string, { now, timeZone, anchored }: Reading): number | null {
  if (!is.TIMELY.test(clause)) return null;
  const text = plainTimes(clause.replace(is.ASIDE, ' , '));
  let parts: Parts | undefined;
  let [end, firm, soft, further] = [0, null as number | null, null as number | null, false];
  const settle = () => {
    const due = parts && solve(parts, now, timeZone);
    if (due === undefined || due === null) return;
    if (parts?.weak) soft ??= due;
    else if (firm === null || (further && due > firm)) firm = due;
  };
  for (const match of text.matchAll(is.TIME)) {
    const found = match.groups as Found;
    if (anchored && (found.low ?? found.count)) continue;
    const gap = text.slice(end, match.index);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const linked = parts !== undefined && is.LINK.test(gap);
    const into: Parts = linked && parts ? parts : {};
    if (
      !linked &&
      ((is.OTHER.test(before) && !(found.month3 ?? found.month2 ?? found.span ?? found.early)) ||
        found.prep === 'after')
    )
      continue;
    if (!linked && !found.prep) into.weak = is.WEAK.test(before);
    if (
      !addPart(
        into,
        found,
        before,
        text.slice(match.index + match[0].length, match.index + match[0].length + 12),
        timeZone,
      )
    )
      continue;
    if (!linked) {
      settle();
      further = parts !== undefined && is.FURTHER_ACT.test(gap);
    }
    parts = into;
    end = match.index + match[0].length;
  }
  settle();
  return firm ?? soft;
}
