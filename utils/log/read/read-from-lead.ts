import { isCoaching } from '../../model/coaching-file';
import type { Foundation } from '../../model/foundation';
import { type LogDatabase, openLog } from '../database';
import type { ImportRecord } from '../views/log-rows';

/** One thing a lead told with a coaching file. `at` = when she said it, `keptAt` = when the promise was kept, epoch ms; `action` = the promise in words, as long as they are kept. */
export type FromLead = { id: string; at: number; interaction: string | null } & (
  | { kind: 'note'; text: string }
  | { kind: 'exemplary' }
  | { kind: 'witnessed'; foundation: Foundation }
  | { kind: 'thanks'; commitment: string; keptAt: number; action: string | null }
  | { kind: 'scores' }
);

/** A coaching file that was taken in, and what of it still stands, newest first. `lead` = her name, empty where she gave none. */
export type LeadFile = { import: string; at: number; lead: string; items: FromLead[] };

/** Everything that came with coaching files, newest file first; what the lead took back later is left out. */
export async function readFromLead(db: LogDatabase = openLog()): Promise<LeadFile[]> {
  const records = await db.imports.orderBy('at').reverse().toArray();
  const files = records.filter((record) => record.kind === 'coaching');
  return Promise.all(
    files.map(async (record) => ({
      import: record.id,
      at: record.at,
      lead: record.agentName,
      items: [...(await readEvents(db, record)), ...(await readNotes(db, record))].sort(
        (a, b) => b.at - a.at || (a.id < b.id ? -1 : 1),
      ),
    })),
  );
}

async function readEvents(db: LogDatabase, { brought }: ImportRecord): Promise<FromLead[]> {
  const events = (await db.events.bulkGet(brought?.events ?? [])).filter((each) => each !== undefined);
  const items: FromLead[] = [];
  const seen = new Set<string>();
  for (const event of events) {
    if (!isCoaching(event)) continue;
    const { id, at, interaction } = event;
    const view = interaction === null ? undefined : await db.interactions.get(interaction);
    const put = (key: string, item: FromLead) => {
      if (!seen.has(key)) items.push(item);
      seen.add(key);
    };
    if (event.kind === 'review.marked' && view?.marks.includes('exemplary'))
      put(`mark ${interaction}`, { id, at, interaction, kind: 'exemplary' });
    if (event.kind === 'review.witnessed' && view?.witnessed.includes(event.foundation))
      put(`witness ${interaction} ${event.foundation}`, {
        id,
        at,
        interaction,
        kind: 'witnessed',
        foundation: event.foundation,
      });
    if (event.kind === 'review.scored') put(`score ${interaction}`, { id, at, interaction, kind: 'scores' });
    if (event.kind !== 'kudos.given') continue;
    const { commitment } = event;
    const row = await db.commitments.get(commitment);
    if (!row?.kudos) continue;
    const action = (await db.words.get(commitment))?.action ?? null;
    const keptAt = row.closedAt ?? row.dueAt;
    put(`thanks ${commitment}`, { id, at, interaction, kind: 'thanks', commitment, keptAt, action });
  }
  return items;
}

async function readNotes(db: LogDatabase, { brought }: ImportRecord): Promise<FromLead[]> {
  const records = await db.words.bulkGet((brought?.notes ?? []).map((note) => note.interaction));
  return records.flatMap((record): FromLead[] =>
    record?.coaching
      ? [
          {
            id: `note-${record.id}`,
            at: record.coachingAt ?? record.at,
            interaction: record.id,
            kind: 'note',
            text: record.coaching,
          },
        ]
      : [],
  );
}
