import Dexie from 'dexie';
import type { Commitment } from '../../model/commitment';
import type { Interaction } from '../../model/interaction';
import { type LogDatabase, openLog } from '../database';

/** Contacts that began, and promises that were made or fell due, from `from` on, without what was deleted. */
export type LogViews = { interactions: Interaction[]; commitments: Commitment[] };

/** Reads contacts and promises without their events; `from` in epoch ms (−Infinity = all), only `agent`'s when given. */
export async function readViews(
  { from, agent }: { from: number; agent?: string },
  db: LogDatabase = openLog(),
): Promise<LogViews> {
  const low = Number.isFinite(from) ? from : Dexie.minKey;
  const [interactions, due, made] = await Promise.all([
    agent
      ? db.interactions.where('[agent+startedAt]').between([agent, low], [agent, Dexie.maxKey]).toArray()
      : db.interactions.where('startedAt').between(low, Dexie.maxKey).toArray(),
    db.commitments.where('dueAt').between(low, Dexie.maxKey).toArray(),
    db.commitments.where('madeAt').between(low, Dexie.maxKey).toArray(),
  ]);
  const promises = new Map([...due, ...made].map((row) => [row.id, row]));
  return {
    interactions: interactions.filter((row) => !row.deleted),
    commitments: [...promises.values()].filter((row) => !row.deleted && (!agent || row.agent === agent)),
  };
}
