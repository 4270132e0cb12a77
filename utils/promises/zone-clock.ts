/**
 * Wall-clock arithmetic in a named time zone, through Intl alone (page, worker and node have it).
 * A "wall" is the reading of a clock in the zone, written as if it were UTC epoch milliseconds.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new RangeError(`Unknown time zone "${timeZone}"`);
    }
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Minutes east of UTC, in ms. Today's zones change only on quarter hours, so quarter hours are cached. */
function offsetAt(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / (15 * MINUTE));
  const key = timeZone + quarter;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const start = quarter * 15 * MINUTE;
    const [month, day, year, hour, minute, second] = (
      formatterFor(timeZone).format(start).match(/\d+/g) as string[]
    ).map(Number) as [number, number, number, number, number, number];
    offset = Date.UTC(year, month - 1, day, hour, minute, second) - start;
    if (offsets.size > 999) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/** The clock reading in `timeZone` at `instant` (epoch ms). Throws RangeError on an unknown zone. */
export function readWall(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/**
 * The instant (epoch ms) at which a clock in `timeZone` shows `wall`. A reading that happens twice gives its
 * first instant that is later than `after`; one that is skipped by a clock change moves forward by the gap,
 * as Temporal's "compatible" does.
 */
export function findInstant(wall: number, timeZone: string, after = Number.NEGATIVE_INFINITY): number {
  const early = wall - offsetAt(wall - DAY, timeZone);
  const late = wall - offsetAt(wall + DAY, timeZone);
  const fits = [early, late].filter((instant) => readWall(instant, timeZone) === wall);
  return fits.find((instant) => instant > after) ?? fits[0] ?? early;
}
