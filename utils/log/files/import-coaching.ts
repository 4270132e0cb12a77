import Dexie from 'dexie';
import { makeId } from '../../browser/make-id';
import { PlainError } from '../../browser/plain-error';
import type { CoachingEvent, CoachingFile } from '../../model/coaching-file';
import { readAgent } from '../../settings/agent';
import { changeLog } from '../change-log';
import type { LogDatabase } from '../database';
import type { ImportRecord, SealedNote } from '../views/log-rows';
import { sealBefore } from './note-before';
import { readCoachingFile } from './read-coaching-file';

/** What a coaching file brought: new and known things, and how many are about contacts that are no longer here. */
export type CoachingImport = { import: string | null; added: number; known: number; gone: number };

/**
 * Takes a lead's coaching file in, in one transaction: its events by id, its notes by time, so that the same file twice
 * changes nothing. `import` = the record to take it back by, null when nothing was new. Throws a PlainError with reason
 * and place when the file is refused; then nothing was written. `now` in epoch ms.
 */
export async function importCoaching(json: string, now: number): Promise<CoachingImport> {
  const file = readCoachingFile(json);
  const id = makeId();
  const me = await readAgent();
  if (file.agent !== me.id)
    throw new PlainError('Not imported: this coaching file is for somebody else, not for who works here.');
  return changeLog(async ({ db, add }) => {
    const here = await findHere(db, file, me.id);
    const known = await db.events.bulkGet(here.events.map((event) => event.id));
    const fresh = here.events.filter((_, i) => known[i] === undefined);
    await add(fresh);
    const notes = await putNotes(db, here.notes, file.lead.name);
    const added = fresh.length + notes.length;
    const all = file.events.length + file.notes.length;
    const there = here.events.length + here.notes.length;
    if (added > 0) {
      const brought = { events: fresh.map((event) => event.id), notes };
      await db.imports.put({ ...recordOf(file, id, now), added, known: there - added, brought });
    }
    return { import: added > 0 ? id : null, added, known: there - added, gone: all - there };
  });
}

function recordOf(file: CoachingFile, id: string, at: number): Omit<ImportRecord, 'added' | 'known'> {
  const { lead, exportedAt } = file;
  const label = lead.name || lead.id.slice(0, 8);
  return { id, at, label, agent: lead.id, agentName: lead.name, kind: 'coaching', exportedAt };
}

/** The part of the file that is about this agent's own contacts and promises, as far as they are still kept. */
async function findHere(db: LogDatabase, file: CoachingFile, agent: string) {
  const events = file.events as CoachingEvent[];
  const contacts = [...events.map((event) => event.interaction), ...file.notes.map((n) => n.interaction)];
  const promises = events.flatMap((event) => (event.kind === 'kudos.given' ? [event.commitment] : []));
  const [views, rows] = await Promise.all([
    db.interactions.bulkGet([...new Set(contacts.filter((each) => each !== null))]),
    db.commitments.bulkGet([...new Set(promises)]),
  ]);
  const own = new Set([...views, ...rows].flatMap((row) => (row?.agent === agent ? [row.id] : [])));
  return {
    events: events.filter(
      (event) =>
        event.agent === agent &&
        own.has(event.kind === 'kudos.given' ? event.commitment : (event.interaction ?? '')),
    ),
    notes: file.notes.filter((note) => own.has(note.interaction)),
  };
}

async function putNotes(db: LogDatabase, notes: CoachingFile['notes'], from: string) {
  const put: { interaction: string; before: SealedNote | null }[] = [];
  for (const { interaction, at, text } of notes) {
    const record = await db.words.get(interaction);
    if (record?.coaching !== undefined && (record.coachingAt ?? record.at) >= at) continue;
    const { coaching, coachingAt, coachingFrom } = record ?? {};
    const before = coaching === undefined ? null : { coaching, coachingAt, coachingFrom };
    put.push({ interaction, before: before && (await Dexie.waitFor(sealBefore(interaction, before, at))) });
    const rest = record ?? { id: interaction, of: 'interaction' as const, at };
    await db.words.put({ ...rest, coaching: text, coachingAt: at, coachingFrom: from });
  }
  return put;
}
