import type { Interaction } from '../../model/interaction';
import type { ReviewMark } from '../../model/review-mark';
import { type LogDatabase, openLog } from '../database';

/** Contacts that began since a moment (epoch ms) and carry a lead's mark, newest first. */
export async function readMarked(
  { mark, since }: { mark: ReviewMark; since: number },
  db: LogDatabase = openLog(),
): Promise<Interaction[]> {
  return db.interactions
    .where('startedAt')
    .aboveOrEqual(since)
    .reverse()
    .filter((row) => !row.deleted && row.marks.includes(mark))
    .toArray();
}
