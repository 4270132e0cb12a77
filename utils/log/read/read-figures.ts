import Dexie from 'dexie';
import { localDay } from '../../model/local-day';
import { addFigures, type Figures, noFigures } from '../../review/figures';
import { type BoardFilter, findLine, type Line, passes } from '../../review/place';
import { type DayFigures, type Period, startOfReading } from '../../review/read-board';
import { type LogDatabase, openLog } from '../database';
import type { ContributionRow } from '../views/log-rows';

/** Behind every day. */
const NO_LAST = '\uffff';

/** Contributions that are held at a time while scanning. */
const BATCH = 5000;

/** Daily figures for a board; `scanned` = contributions that had to be read one by one, null where daily sums were there. */
export type BoardFigures = { days: DayFigures[]; scanned: number | null };

/**
 * The figures a board of this period is made of (its trends may begin before it), as of `now` (epoch ms): what counts later
 * is left out. By agent, by one part, or both, they come from the daily sums; what more than one part is asked of is scanned.
 */
export async function readFigures(
  filter: BoardFilter,
  period: Period,
  now: number,
  db: LogDatabase = openLog(),
): Promise<BoardFigures> {
  return readDays(
    filter,
    { from: period.from, to: Math.min(period.to, now + 1) },
    db,
    startOfReading(period),
  );
}

/**
 * Figures by local day, oldest first, over a period (epoch ms, either end may be infinite; of a day that it begins or ends
 * within, what lies inside). With `since`, days from before the period come too, back to that moment.
 */
export async function readDays(
  filter: BoardFilter,
  { from, to }: Period,
  db: LogDatabase = openLog(),
  since = from,
): Promise<BoardFigures> {
  const line = findLine(filter);
  if (to <= since) return { days: [], scanned: line ? null : 0 };
  return db.transaction('r', db.contributions, db.figures, async () => {
    if (line) return { days: await readLine(line, filter, { from: since, to }, from, db), scanned: null };
    const sums = new DaySums();
    let scanned = 0;
    // A period that begins within a day has no trend before it.
    const start = isMidnight(from) ? since : from;
    await eachContribution(filter, start, to, db, (row) => {
      scanned++;
      if (passes(row.place, filter)) sums.add(row);
    });
    return { days: sums.list(), scanned };
  });
}

async function readLine(
  { part, agent, value }: Line,
  filter: BoardFilter,
  { from, to }: Period,
  start: number,
  db: LogDatabase,
): Promise<DayFigures[]> {
  const first = Number.isFinite(from) ? localDay(from) : '';
  const last = Number.isFinite(to) ? localDay(to - 1) : NO_LAST;
  const rows = await db.figures
    .where('[part+agent+value+day]')
    .between([part, agent, value, first], [part, agent, value, last], true, true)
    .toArray();
  const sums = new DaySums();
  for (const row of rows) sums.take(row);
  // Of a day that the period begins or ends within, only what lies inside counts.
  for (const edge of new Set([start, to])) {
    if (isMidnight(edge)) continue;
    const day = new Date(edge);
    const [low, high] =
      edge === to ? [edge, day.setHours(24, 0, 0, 0)] : [new Date(edge).setHours(0, 0, 0, 0), edge];
    await eachContribution(filter, low, high, db, (row) => {
      if (passes(row.place, filter)) sums.add(row, -1);
    });
  }
  return sums.list();
}

const isMidnight = (at: number) => !Number.isFinite(at) || new Date(at).setHours(0, 0, 0, 0) === at;

/** Walks what counts from `from` to before `to`, of the filter's agent alone where it names one, some thousand at a time. */
async function eachContribution(
  { agent }: BoardFilter,
  from: number,
  to: number,
  db: LogDatabase,
  handle: (row: ContributionRow) => void,
): Promise<void> {
  let low: number | typeof Dexie.minKey = Number.isFinite(from) ? from : Dexie.minKey;
  const seen = new Set<string>();
  for (;;) {
    const found = agent
      ? db.contributions.where('[place.agent+at]').between([agent, low], [agent, to])
      : db.contributions.where('at').between(low, to);
    const rows: ContributionRow[] = await found.limit(BATCH + seen.size).toArray();
    for (const row of rows) if (!seen.has(row.id)) handle(row);
    const end = rows.at(-1);
    if (!end || rows.length < BATCH + seen.size) return;
    // The next batch begins with what shares the last moment.
    if (end.at !== low) seen.clear();
    for (const row of rows) if (row.at === end.at) seen.add(row.id);
    low = end.at;
  }
}

/** Figures by day. */
class DaySums {
  private readonly days = new Map<string, DayFigures>();

  /** A whole day, as it was read. */
  take(row: Figures & { day: string }): void {
    this.days.set(row.day, { ...row, ...spanOf(row.day) });
  }

  add(row: Figures & { day: string }, times = 1): void {
    const sum = this.days.get(row.day) ?? { ...noFigures(), ...spanOf(row.day) };
    this.days.set(row.day, addFigures(sum, row, times));
  }

  list(): DayFigures[] {
    return [...this.days.values()].sort((a, b) => a.at - b.at);
  }
}

function spanOf(day: string): { from: number; at: number; to: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const hour = (h: number) => new Date(year, month - 1, date, h).getTime();
  return { from: hour(0), at: hour(12), to: hour(24) };
}
