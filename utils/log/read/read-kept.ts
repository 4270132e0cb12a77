import type { Commitment } from '../../model/commitment';
import { type LogDatabase, openLog } from '../database';

/** Promises further past their time than this when they were kept are not looked for, in ms. */
const MOST_LATE = 30 * 24 * 3_600_000;

/** Of this many the words are read too. */
const MOST_WORDS = 200;

const ORDER = ['kept-early', 'kept-on-time', 'kept-late'];

/** Promises that were kept, early ones first, and what some of the first ones were in words, by their id. */
export type KeptPromises = { kept: Commitment[]; words: Record<string, string> };

/** Everybody's but `except`'s promises kept since a moment (epoch ms): early ones first, then on time, then late; each newest first. */
export async function readKept(
  { since, except }: { since: number; except: string },
  db: LogDatabase = openLog(),
): Promise<KeptPromises> {
  const kept = await db.commitments
    .where('dueAt')
    .aboveOrEqual(since - MOST_LATE)
    .filter(
      (row) =>
        !row.deleted && row.agent !== except && ORDER.includes(row.status) && (row.closedAt ?? 0) >= since,
    )
    .toArray();
  kept.sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      (b.closedAt ?? 0) - (a.closedAt ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  const personal = await db.words.bulkGet(kept.slice(0, MOST_WORDS).map((row) => row.id));
  const words = Object.fromEntries(personal.flatMap((p) => (p?.action ? [[p.id, p.action]] : [])));
  return { kept, words };
}
