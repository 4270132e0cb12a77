import type { LogDatabase } from '../database';
import { isSample } from '../is-sample';
import type { PartRows } from './copy-file';
import { spanOf } from './day-of';
import { BY_DAY, type Gone } from './mark-uncopied';

type Keyed = { id: string; version?: number };

/** The rows of a part as they stand in the log, without what is made up. */
export async function rowsOf(db: LogDatabase, part: string): Promise<PartRows> {
  const span = spanOf(part);
  if (!span) return { [part]: await db.table(part).toArray() };
  const tables = BY_DAY.map(async (table) => {
    const rows = await db.table(table).where('at').between(span.from, span.until).toArray();
    return [table, rows.filter((row) => !isSample(row))] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** The key of a row of that table, as JSON. */
function keyOf(table: string, row: unknown): string {
  const { id, version } = row as Keyed;
  return JSON.stringify(table === 'playbookVersions' ? [id, version] : id);
}

/** What was copied, without what was taken away since, with what stands in the log; where both have a row, the log's. */
export function mergeRows(copied: PartRows, own: PartRows, gone: readonly Gone[]): PartRows {
  const lost = leftOut(copied, own, gone);
  return Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(lost)])].map((table) => [
      table,
      [...(own[table] ?? []), ...(lost[table] ?? [])],
    ]),
  );
}

/** The copied rows that the log does not have, though nobody took them away. */
export function leftOut(copied: PartRows, own: PartRows, gone: readonly Gone[]): PartRows {
  const left = Object.entries(copied).map(([table, rows]) => {
    const known = new Set([
      ...(own[table] ?? []).map((row) => keyOf(table, row)),
      ...gone.flatMap((each) => (each.table === table ? [each.key] : [])),
    ]);
    return [table, rows.filter((row) => !known.has(keyOf(table, row)))] as const;
  });
  return Object.fromEntries(left);
}
