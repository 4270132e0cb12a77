import Dexie from 'dexie';
import type { Commitment } from '../../model/commitment';
import type { Interaction, Personal } from '../../model/interaction';
import { type LogDatabase, openLog } from '../database';
import { groupBy } from '../views/group-by';
import type { LogFilter } from '../views/log-filter';
import { type JoinedRow, type JudgedRow, matchFacts, matchText } from '../views/match-filter';

/** One line of the log: the contact, its note and its promises (with their words while these are kept). */
export type LogRow = {
  interaction: Interaction;
  note: string;
  /** Whose contact it was, and about which case, where that was typed. */
  who: string;
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
  const rows: JoinedRow[] = [];
  let next: LogCursor | null = null;
  for await (const batch of walkBatches(filter, { now, after, db })) {
    const room = limit - rows.length;
    for (const row of batch.slice(0, room)) rows.push(row);
    if (batch.length <= room) continue;
    next = cursorOf(rows.at(-1)?.interaction);
    break;
  }
  return { rows: (await openWords(db, rows)).map(toLogRow), next };
}

/** Every contact that passes, newest first, one at a time and without its words (for totals; memory stays flat). */
export async function* walkInteractions(
  filter: LogFilter,
  now: number,
  db = openLog(),
): AsyncGenerator<JoinedRow> {
  for await (const batch of walkBatches(filter, { now, after: null, db })) yield* batch;
}

/** The contacts that pass, a batch at a time. Their words are opened only where a text is looked for in them. */
async function* walkBatches(
  filter: LogFilter,
  { now, after, db }: { now: number; after: LogCursor | null; db: LogDatabase },
): AsyncGenerator<JoinedRow[]> {
  const fresh = filter.import ? await readFresh(filter.import, db) : null;
  let from = after;
  for (;;) {
    const batch = await nextBatch(db, filter, from, fresh);
    const passed = (await joinPromises(db, batch)).filter((row) => matchFacts(row, filter, now));
    const { text } = filter;
    yield text ? (await openWords(db, passed)).filter((row) => matchText(row, text)) : passed;
    if (batch.length < BATCH) return;
    from = cursorOf(batch.at(-1));
  }
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

async function joinPromises(db: LogDatabase, batch: Interaction[]): Promise<JoinedRow[]> {
  const ids = batch.map((row) => row.id);
  const promises = await db.commitments.where('interactionId').anyOf(ids).toArray();
  const of = groupBy(
    promises.filter((row) => !row.deleted),
    (row) => row.interactionId,
  );
  return batch.map((interaction) => ({ interaction, promises: of.get(interaction.id) ?? [] }));
}

/** The same rows with what was typed about them. */
async function openWords(db: LogDatabase, rows: readonly JoinedRow[]): Promise<JudgedRow[]> {
  const idsOf = ({ interaction, promises }: JoinedRow) => [interaction.id, ...promises.map(({ id }) => id)];
  const found = await db.words.bulkGet(rows.flatMap(idsOf));
  const byId = new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
  return rows.map((row) => ({ ...row, personal: idsOf(row).flatMap((id) => byId.get(id) ?? []) }));
}

/** Whose contact it was and about which case, as typed with it; empty where nothing was. */
export function whoIn(typed: Personal | undefined): string {
  return [typed?.name, typed?.caseNumber].filter(Boolean).join(' · ');
}

function toLogRow(row: JudgedRow): LogRow {
  const typed = row.personal.find((p) => p.of === 'interaction');
  return {
    interaction: row.interaction,
    note: typed?.note ?? '',
    who: whoIn(typed),
    commitments: row.promises,
    actions: Object.fromEntries(
      row.personal.flatMap((p) => (p.of === 'commitment' && p.action ? [[p.id, p.action]] : [])),
    ),
  };
}
