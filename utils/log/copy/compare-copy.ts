import { openLog } from '../database';
import { readFill } from '../sample-data';
import { hasFiles, listParts, type PartHead, readHead, readPart } from './copy-file';
import { spanOf } from './day-of';
import { leftOut, rowsOf } from './part-rows';

/** How many rows of each table. */
export type RowCounts = Record<string, number>;

/** What a part of the second copy has and the log does not; `part` = a day (UTC) or a table. */
export type MissingPart = { part: string; rows: RowCounts };

/**
 * How the second copy stands. `there` = this window has files for one; `parts`, `rows` = what it has; `behind` = parts that
 * are still to be written; `readable` = the log could be opened; `missing` = what the log lacks.
 */
export type CopyState = {
  there: boolean;
  parts: number;
  rows: RowCounts;
  behind: number;
  readable: boolean;
  missing: MissingPart[];
};

/** Holds the second copy against the log. Reads only; parts of which both have as much are not opened. */
export async function compareCopy(): Promise<CopyState> {
  const state: CopyState = { there: false, parts: 0, rows: {}, behind: 0, readable: true, missing: [] };
  if (!(await hasFiles())) return state;
  state.there = true;
  const db = openLog();
  state.readable = await db.open().then(
    () => true,
    () => false,
  );
  const due = new Set(state.readable ? await db.parts.where('due').equals(1).primaryKeys() : []);
  state.behind = due.size;
  // Made-up rows are not copied, so that counts say nothing of a day that has some.
  const isMixed = state.readable && (await readFill(db)) === 'sample';
  for (const part of await listParts()) {
    const head = await readHead(part);
    if (!head) continue;
    state.parts++;
    addCounts(state.rows, head.rows);
    if (state.readable && !isMixed && !due.has(part) && (await hasAll(part, head))) continue;
    const rows = state.readable ? await countMissing(part) : head.rows;
    if (Object.values(rows).some((count) => count > 0)) state.missing.push({ part, rows });
  }
  return state;
}

/** Does the log have as many rows as a part that is not behind? */
async function hasAll(part: string, { rows }: PartHead): Promise<boolean> {
  const db = openLog();
  const span = spanOf(part);
  for (const [table, copied] of Object.entries(rows)) {
    const all = db.table(table);
    const own = span ? all.where('at').between(span.from, span.until) : all;
    if ((await own.count()) < copied) return false;
  }
  return true;
}

async function countMissing(part: string): Promise<RowCounts> {
  const db = openLog();
  const [copied, row] = await Promise.all([readPart(part), db.parts.get(part)]);
  const lost = leftOut(copied?.rows ?? {}, await rowsOf(db, part), row?.gone ?? []);
  return Object.fromEntries(Object.entries(lost).map(([table, rows]) => [table, rows.length]));
}

function addCounts(sum: RowCounts, more: RowCounts): void {
  for (const [table, count] of Object.entries(more)) sum[table] = (sum[table] ?? 0) + count;
}
