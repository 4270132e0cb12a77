import Dexie from 'dexie';
import type { ReviewInput } from '../../review/collect-facts';
import { type LogDatabase, openLog } from '../database';

/**
 * What the review board is made of, from `from` on (epoch ms; −Infinity = all): contacts by their start, promises by their due
 * time, events by their time, each in one bulk read (evidence: design.md 5). Only `agent`'s when given.
 */
export async function readReview(
  { from, agent }: { from: number; agent?: string },
  db: LogDatabase = openLog(),
): Promise<ReviewInput> {
  const low = Number.isFinite(from) ? from : Dexie.minKey;
  const of = (at: unknown) => [agent, at];
  const [interactions, commitments, events] = await db.transaction(
    'r',
    db.interactions,
    db.commitments,
    db.events,
    () =>
      Promise.all([
        agent
          ? db.interactions.where('[agent+startedAt]').between(of(low), of(Dexie.maxKey)).toArray()
          : db.interactions.where('startedAt').between(low, Dexie.maxKey).toArray(),
        db.commitments.where('dueAt').between(low, Dexie.maxKey).toArray(),
        agent
          ? db.events.where('[agent+at]').between(of(low), of(Dexie.maxKey)).toArray()
          : db.events.where('at').between(low, Dexie.maxKey).toArray(),
      ]),
  );
  return {
    interactions,
    commitments: agent ? commitments.filter((row) => row.agent === agent) : commitments,
    events,
  };
}
