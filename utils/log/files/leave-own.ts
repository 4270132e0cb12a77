import { isCoaching } from '../../model/coaching-file';
import type { LogEvent } from '../../model/event';
import type { Personal } from '../../model/interaction';
import type { LogDatabase } from '../database';
import { commitmentOf, interactionOf } from '../views/apply-event';
import type { ArrivalHead } from '../views/log-rows';

/** Whose file it is, in which import, and who works here. */
type Arrival = { import: string; head: ArrivalHead; me: string };

/**
 * Takes out of somebody's entries what is not hers to say: what this person's own Bedside made stays as it is here,
 * whatever another log says of it. A lead's word (marks, scores, thanks) stands beside it and comes in, and so does all
 * of a contact or promise that is not here, as after a loss. One's own file is one's own word, only deletions stay away:
 * a backup brings back, it takes nothing. `left` = events and personal records that were left out though they were new.
 */
export async function leaveOwn(
  db: LogDatabase,
  { import: id, head, me }: Arrival,
  events: readonly LogEvent[],
  personal: readonly Personal[],
): Promise<{ events: LogEvent[]; personal: Personal[]; left: number }> {
  if (head.restores) return { events: [...events], personal: [...personal], left: 0 };
  const own = head.agent.id === me;
  const may = (event: LogEvent) => (own ? event.kind !== 'row.deleted' : isCoaching(event));
  const doubtful = events.filter((event) => !may(event));
  const typed = own ? [] : personal.filter((record) => record.of !== 'case');
  const subjects = [...doubtful.map(subjectOf), ...typed.map((record) => record.id)];
  const mine = await listMine(db, [...new Set(subjects.filter((subject) => subject !== null))], me);
  for (const row of await db.arrivals
    .where('mine')
    .anyOf([...mine])
    .toArray())
    if (row.import === id) for (const subject of row.mine) mine.delete(subject);
  const about = doubtful.filter((event) => mine.has(subjectOf(event) ?? ''));
  // What is here already changes nothing.
  const known = await db.events.bulkGet(about.map((event) => event.id));
  const gone = new Set(about.filter((_, i) => known[i] === undefined));
  const words = new Set(typed.filter((record) => mine.has(record.id)));
  return {
    events: events.filter((event) => !gone.has(event)),
    personal: personal.filter((record) => !words.has(record)),
    left: gone.size + words.size,
  };
}

/** The contact or promise that an event changes, or null. */
const subjectOf = (event: LogEvent): string | null => commitmentOf(event) ?? interactionOf(event);

/** Which of these contacts, promises and prompts that were put away are this person's and here. */
async function listMine(db: LogDatabase, ids: string[], me: string): Promise<Set<string>> {
  const rows = await Promise.all([
    db.interactions.bulkGet(ids),
    db.commitments.bulkGet(ids),
    db.events.bulkGet(ids),
  ]);
  return new Set(rows.flat().flatMap((row) => (row?.agent === me ? [row.id] : [])));
}
