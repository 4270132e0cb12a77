import Dexie from 'dexie';
import type { Commitment } from '../../model/commitment';
import type { Interaction, Personal } from '../../model/interaction';
import { type LogDatabase, openLog } from '../database';
import type { LogFilter } from '../views/log-filter';
import { matchFilter } from '../views/match-filter';

/** One line of the log: the contact, its note and its promises (with their words while these are kept). */
export type LogRow = {
  interaction: Interaction;
  note: string;
  commitments: Commitment[];
  actions: Record<string, string>;
};

/** Where the next page begins: after this row. */
export type LogCursor = { startedAt: number; id: string };
export type LogPage = { rows: LogRow[]; next: LogCursor | null };

const BATCH = 200;

/**
 * Contacts, newest first, deleted ones left out. `limit` rows a page; `next` goes into `after` for the following one.
 * `now` (epoch ms) decides what is overdue.
 */
export async function readInteractions(
  filter: LogFilter,
  {
    now,
    after = null,
    limit = 50,
    db = openLog(),
  }: { now: number; after?: LogCursor | null; limit?: number; db?: LogDatabase },
): Promise<LogPage> {
  const fresh = filter.import ? await readFresh(filter.import, db) : null;
  const rows: LogRow[] = [];
  let from = after;
  for (;;) {
    const batch = await nextBatch(db, filter, from, fresh);
    for (const row of await joinRows(db, batch)) {
      if (!matchFilter(row, filter, now)) continue;
      if (rows.length === limit) return { rows, next: cursorOf(rows.at(-1)?.interaction) };
      rows.push(toLogRow(row));
    }
    if (batch.length < BATCH) return { rows, next: null };
    from = cursorOf(batch.at(-1));
  }
}

/** Every contact that passes, newest first, one at a time (for totals and CSV; memory stays flat). */
export async function* walkInteractions(
  filter: LogFilter,
  now: number,
  db = openLog(),
): AsyncGenerator<LogRow> {
  let after: LogCursor | null = null;
  do {
    const page: LogPage = await readInteractions(filter, { now, after, limit: BATCH, db });
    yield* page.rows;
    after = page.next;
  } while (after);
}

/**
 * Which contacts an import brought: those new or changed since its agent's last file, all of hers where it was the first.
 * None when there is no such import.
 */
async function readFresh(id: string, db: LogDatabase): Promise<(row: Interaction) => boolean> {
  const record = await db.imports.get(id);
  if (!record || record.kind === 'coaching') return () => false;
  if (!record.fresh) return (row) => row.agent === record.agent;
  const fresh = new Set(record.fresh);
  return (row) => fresh.has(row.id);
}

function cursorOf(row: Interaction | undefined): LogCursor | null {
  return row ? { startedAt: row.startedAt, id: row.id } : null;
}

async function nextBatch(
  db: LogDatabase,
  filter: LogFilter,
  after: LogCursor | null,
  fresh: ((row: Interaction) => boolean) | null,
) {
  const low = filter.from ?? Dexie.minKey;
  const high = after ? after.startedAt : (filter.to ?? Dexie.maxKey);
  const inclusive = after !== null;
  const found = filter.agent
    ? db.interactions
        .where('[agent+startedAt]')
        .between([filter.agent, low], [filter.agent, high], true, inclusive)
    : db.interactions.where('startedAt').between(low, high, true, inclusive);
  // Rows of one millisecond come in falling order of id, so the cursor is exact.
  return found
    .reverse()
    .filter(
      (row) =>
        !row.deleted &&
        (fresh?.(row) ?? true) &&
        (!after || row.startedAt < after.startedAt || row.id < after.id),
    )
    .limit(BATCH)
    .toArray();
}

async function joinRows(db: LogDatabase, batch: Interaction[]) {
  const ids = batch.map((row) => row.id);
  const promises = (await db.commitments.where('interactionId').anyOf(ids).toArray()).filter(
    (p) => !p.deleted,
  );
  const personal = await db.words.bulkGet([...ids, ...promises.map((p) => p.id)]);
  const byId = new Map(personal.filter((p): p is Personal => p !== undefined).map((p) => [p.id, p]));
  return batch.map((interaction) => {
    const mine = promises.filter((p) => p.interactionId === interaction.id);
    const known = [interaction.id, ...mine.map((p) => p.id)].flatMap((id) => byId.get(id) ?? []);
    return { interaction, promises: mine, personal: known };
  });
}

function toLogRow(row: { interaction: Interaction; promises: Commitment[]; personal: Personal[] }): LogRow {
  return {
    interaction: row.interaction,
    note: row.personal.find((p) => p.of === 'interaction')?.note ?? '',
    commitments: row.promises,
    actions: Object.fromEntries(
      row.personal.flatMap((p) => (p.of === 'commitment' && p.action ? [[p.id, p.action]] : [])),
    ),
  };
}
