import type { Commitment } from '../../model/commitment';
import type { Personal } from '../../model/interaction';
import { type LogDatabase, openLog } from '../database';

/** A promise with its words, as long as they are kept (until it is closed and its undo has passed). */
export type PromiseRow = { commitment: Commitment; personal: Personal | null };

/** Which promises: all still open, or those closed since a moment (epoch ms). Only `agent`'s when given. */
export type PromiseQuery = { open: true; agent?: string } | { closedSince: number; agent?: string };

/** Promises by due time, soonest first; closed ones newest first. Deleted ones are left out. */
export async function readCommitments(
  query: PromiseQuery,
  db: LogDatabase = openLog(),
): Promise<PromiseRow[]> {
  const mine = (row: Commitment) => !row.deleted && (!query.agent || row.agent === query.agent);
  const rows =
    'open' in query
      ? await db.commitments.where('status').equals('open').filter(mine).sortBy('dueAt')
      : (
          await db.commitments
            .filter((row) => mine(row) && (row.closedAt ?? 0) >= query.closedSince)
            .sortBy('closedAt')
        ).reverse();
  return withPersonal(rows, db);
}

/** This agent's open promises without their words, soonest due first; deleted ones are left out. */
export async function readOpen(agent: string, db: LogDatabase = openLog()): Promise<Commitment[]> {
  const open = db.commitments.where('status').equals('open');
  return open.filter((row) => !row.deleted && row.agent === agent).sortBy('dueAt');
}

/** The promises made for one case (by its key, or all the keys it was known by), soonest due first, deleted ones left out. */
export async function readCaseCommitments(
  caseKey: string | string[],
  db: LogDatabase = openLog(),
): Promise<PromiseRow[]> {
  const rows = await db.commitments
    .where('caseKey')
    .anyOf(caseKey)
    .filter((row) => !row.deleted)
    .sortBy('dueAt');
  return withPersonal(rows, db);
}

async function withPersonal(rows: Commitment[], db: LogDatabase): Promise<PromiseRow[]> {
  const personal = await db.words.bulkGet(rows.map((row) => row.id));
  return rows.map((commitment, i) => ({ commitment, personal: personal[i] ?? null }));
}
