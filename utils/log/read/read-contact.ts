import { type LogDatabase, openLog } from '../database';
import { type LogRow, whoIn } from './read-interactions';

/** A lead's note on a contact; `from` = her name where it came with a coaching file, null where it was written here. */
export type CoachingNote = { text: string; from: string | null };

/** One contact as the log shows it, with what a lead wrote about it. */
export type ContactRow = LogRow & { coaching: CoachingNote | null };

/** One contact with its promises and words; null when it is not in the log or was deleted. */
export async function readContact(id: string, db: LogDatabase = openLog()): Promise<ContactRow | null> {
  const [interaction, promises] = await Promise.all([
    db.interactions.get(id),
    db.commitments.where('interactionId').equals(id).toArray(),
  ]);
  if (!interaction || interaction.deleted) return null;
  const commitments = promises.filter((row) => !row.deleted);
  const [own, ...words] = await db.words.bulkGet([id, ...commitments.map((row) => row.id)]);
  return {
    interaction,
    note: own?.note ?? '',
    who: whoIn(own),
    commitments,
    actions: Object.fromEntries(words.flatMap((p) => (p?.action ? [[p.id, p.action]] : []))),
    coaching: own?.coaching ? { text: own.coaching, from: own.coachingFrom ?? null } : null,
  };
}
