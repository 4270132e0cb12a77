import Dexie from 'dexie';
import { PlainError } from '../../browser/plain-error';
import {
  COACHING_FORMAT,
  type CoachingEvent,
  type CoachingFile,
  isCoaching,
} from '../../model/coaching-file';
import { readAgent } from '../../settings/agent';
import { type LogDatabase, openLog } from '../database';
import { sortEvents } from '../views/sort-events';

/**
 * The coaching file for one agent as JSON: notes, exemplary moments, witnessed foundations, thanks, and the lead's scores
 * where the agent has scored herself. Throws a PlainError when there is nothing to tell. `now` in epoch ms.
 */
export async function exportCoaching(agent: string, now: number): Promise<string> {
  const db = openLog();
  const { id, name } = await readAgent();
  if (agent === id) throw new PlainError('Not exported: these are your own contacts.');
  const [events, notes] = await db.transaction('r', db.events, db.interactions, db.words, () =>
    Promise.all([readEvents(db, agent), readNotes(db, agent)]),
  );
  if (events.length + notes.length === 0)
    throw new PlainError('Not exported: there is no note, mark or thanks for this agent yet.');
  const file: CoachingFile = {
    kind: 'bedside-coaching',
    format: COACHING_FORMAT,
    exportedAt: now,
    lead: { id, name },
    agent,
    events,
    notes,
  };
  return JSON.stringify(file, null, 1);
}

async function readEvents(db: LogDatabase, agent: string): Promise<CoachingEvent[]> {
  const found = await db.events
    .where('[agent+at]')
    .between([agent, Dexie.minKey], [agent, Dexie.maxKey])
    .filter(isCoaching)
    .toArray();
  const events = sortEvents(found.filter(isCoaching));
  const scored = events.flatMap((e) => (e.kind === 'review.scored' && e.interaction ? [e.interaction] : []));
  const views = await db.interactions.bulkGet([...new Set(scored)]);
  // Scores are compared, not handed down: only beside the agent's own.
  const both = new Set(views.flatMap((v) => (v && Object.keys(v.scores.self).length > 0 ? [v.id] : [])));
  return events.filter((e) => e.kind !== 'review.scored' || both.has(e.interaction ?? ''));
}

async function readNotes(db: LogDatabase, agent: string): Promise<CoachingFile['notes']> {
  const records = await db.words.where('of').equals('interaction').toArray();
  const written = records.filter((record) => record.coaching && record.coachingFrom === undefined);
  const views = await db.interactions.bulkGet(written.map((record) => record.id));
  return written.flatMap(({ id, coaching, coachingAt, at }, i) =>
    coaching && views[i]?.agent === agent && !views[i]?.deleted
      ? [{ interaction: id, at: coachingAt ?? at, text: coaching }]
      : [],
  );
}
