import { type LogDatabase, openLog } from './database';
import type { PromiseRow } from './read-commitments';

/** Promises further past their time than this when they were kept are not looked for, in ms. */
const MOST_LATE = 30 * 24 * 3_600_000;

const ORDER = ['kept-early', 'kept-on-time', 'kept-late'];

/** Everybody's promises kept since a moment (epoch ms): early ones first, then on time, then late; each newest first. */
export async function readKept(since: number, db: LogDatabase = openLog()): Promise<PromiseRow[]> {
  const rows = await db.commitments
    .where('dueAt')
    .aboveOrEqual(since - MOST_LATE)
    .filter((row) => !row.deleted && ORDER.includes(row.status) && (row.closedAt ?? 0) >= since)
    .toArray();
  rows.sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      (b.closedAt ?? 0) - (a.closedAt ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  const personal = await db.personal.bulkGet(rows.map((row) => row.id));
  return rows.map((commitment, i) => ({ commitment, personal: personal[i] ?? null }));
}
