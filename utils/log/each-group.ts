import type { Table } from 'dexie';
import { groupBy } from './views/group-by';

/** Rows that are held at a time. */
const BATCH = 4000;

/** Walks a table by an index and hands on whole groups of rows with the same key, some thousand rows at a time. */
export async function eachGroup<R>(
  table: Table,
  index: string,
  handle: (groups: Map<string, R[]>) => Promise<void>,
): Promise<void> {
  const keyOf = (row: R) => (row as Record<string, unknown>)[index];
  let last: unknown = null;
  for (;;) {
    const found = last === null ? table.orderBy(index) : table.where(index).above(last);
    const rows: R[] = await found.limit(BATCH).toArray();
    const groups = groupBy(rows, (row) => String(keyOf(row)));
    const end = rows.at(-1);
    if (end === undefined) return;
    if (rows.length === BATCH && groups.size > 1) {
      // The last group may go on beyond what was read: it begins the next batch.
      groups.delete(String(keyOf(end)));
      last = keyOf([...groups.values()].at(-1)?.[0] as R);
    } else {
      last = keyOf(end);
      if (rows.length === BATCH)
        groups.set(
          String(last),
          await table
            .where(index)
            .equals(last as string)
            .toArray(),
        );
    }
    await handle(groups);
  }
}
