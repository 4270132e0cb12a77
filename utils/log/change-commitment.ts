import { makeId } from '../browser/make-id';
import type { Commitment, CommitmentChange } from '../model/commitment';
import { UNDO_MS } from '../model/undo-time';
import { changeLog } from './change-log';
import { changeEvent } from './views/commitment-events';
import { momentAfter } from './views/moment-after';

/**
 * Appends one state to a promise. Returns false and writes nothing when the promise is unknown, not this agent's, of
 * another site than `origin` (null = our own page, which may for all), or when the state does not follow from its present
 * one: only open ones are closed or moved, only closed ones reopened, and that within the undo time. `now` in epoch ms.
 */
export async function changeCommitment(
  change: CommitmentChange,
  { agent, origin, now }: { agent: string; origin: string | null; now: number },
): Promise<boolean> {
  const id = makeId();
  return changeLog(async ({ db, add }) => {
    const row = await db.commitments.get(change.id);
    if (!row || row.deleted || row.agent !== agent || (origin !== null && row.origin !== origin))
      return false;
    if (!follows(row, change, now)) return false;
    const before = await db.events.where('commitment').equals(row.id).toArray();
    const at = momentAfter(before, now);
    await add([changeEvent(change, id, { at, agent, interaction: row.interactionId })]);
    return true;
  });
}

/** Does the change follow from where the promise stands at `now` (epoch ms)? Only open ones are closed or moved, only closed ones reopened. */
export function follows(row: Commitment, change: CommitmentChange, now: number): boolean {
  if (change.to !== 'reopened') return row.status === 'open';
  return row.closedAt !== null && now - row.closedAt <= UNDO_MS;
}
