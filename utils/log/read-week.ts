import type { Commitment } from '../model/commitment';
import type { LogEvent } from '../model/event';
import type { Interaction } from '../model/interaction';
import { AGAIN_WITHIN } from '../review/first-contact';
import { type LogDatabase, openLog } from './database';

/** What a sampling plan draws from: the week's contacts, those of seven days before (for repeats), promises, events, notes. */
export type WeekRead = {
  contacts: Interaction[];
  before: Interaction[];
  commitments: Commitment[];
  events: LogEvent[];
  /** Contacts that a lead wrote about. */
  noted: string[];
};

/** Reads the contacts that began from `from` to before `to` (epoch ms), of all agents, and what happened in them. */
export async function readWeek(
  { from, to }: { from: number; to: number },
  db: LogDatabase = openLog(),
): Promise<WeekRead> {
  const rows = await db.interactions
    .where('startedAt')
    .between(from - AGAIN_WITHIN, to)
    .toArray();
  const contacts = rows.filter((row) => row.startedAt >= from);
  const ids = contacts.map((row) => row.id);
  const [commitments, events, personal] = await Promise.all([
    db.commitments.where('interactionId').anyOf(ids).toArray(),
    db.events.where('interaction').anyOf(ids).toArray(),
    db.personal.bulkGet(ids),
  ]);
  return {
    contacts,
    before: rows.filter((row) => row.startedAt < from),
    commitments,
    events,
    noted: personal.flatMap((record) => (record?.coaching ? [record.id] : [])),
  };
}
