import type { Commitment } from '../../model/commitment';
import type { LogEvent } from '../../model/event';
import type { Interaction } from '../../model/interaction';
import { AGAIN_WITHIN } from '../../review/first-contact';
import { type LogDatabase, openLog } from '../database';

/** What a sampling plan draws from: the week's contacts, those of seven days before (for repeats), promises, events, notes. */
export type WeekRead = {
  contacts: Interaction[];
  before: Interaction[];
  commitments: Commitment[];
  events: LogEvent[];
  /** Contacts that a lead wrote about. */
  noted: string[];
};

/** How long after its week a contact may go on, in ms. */
const TAIL = 24 * 3_600_000;

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
  const ids = new Set(contacts.map((row) => row.id));
  // By time in one read each: thousands of keys one by one would take seconds (design.md 5).
  const [commitments, events, personal] = await Promise.all([
    db.commitments
      .where('madeAt')
      .between(from, to + TAIL)
      .toArray(),
    db.events
      .where('at')
      .between(from, to + TAIL)
      .toArray(),
    db.words.bulkGet([...ids]),
  ]);
  return {
    contacts,
    before: rows.filter((row) => row.startedAt < from),
    commitments: commitments.filter((row) => ids.has(row.interactionId ?? '')),
    events: events.filter((event) => ids.has(event.interaction ?? '')),
    noted: personal.flatMap((record) => (record?.coaching ? [record.id] : [])),
  };
}
