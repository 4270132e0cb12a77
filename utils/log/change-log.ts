import { PlainError } from '../browser/plain-error';
import { eventSchema, type LogEvent } from '../model/event';
import { copyPromises } from './copy-promises';
import { isNewer, type LogDatabase, openLog } from './database';
import { keepTrying } from './keep-trying';
import { refreshViews } from './refresh-views';
import { moveCanary } from './watch-canary';

const NEWER =
  'Not saved: this log was written by a newer Bedside. Until Bedside is updated it can be read and exported, but nothing is written into it.';

/** How long a whole made-up log may take, ms: it is written in seconds, many on a busy computer. */
export const LONG_PATIENCE = 10 * 60_000;

/** `patience`: how long it may take, ms. `copied: false`: promises in it are not kept a second time, as they come with a file. */
export type ChangeOptions = { patience?: number; copied?: boolean };

/** What an action on the log works with, inside its one transaction. */
export type LogWrite = {
  db: LogDatabase;
  /** Adds those events that are not there yet and brings the views up to date. Returns how many were new, how many known, and the new ones. */
  add: (events: readonly LogEvent[]) => Promise<{ added: number; known: number; fresh: LogEvent[] }>;
};

/**
 * One user action on the log = one read-write transaction over events and views, strict durability. Resolves after the
 * commit. `action` may run twice (after a database fault), so its ids must be made before. Inside, await the database only.
 * Throws a PlainError in plain words when nothing was saved, or when it took longer than `patience`.
 */
export async function changeLog<T>(
  action: (log: LogWrite) => Promise<T>,
  { patience, copied = true }: ChangeOptions = {},
): Promise<T> {
  let fresh: LogEvent[] = [];
  const work = async () => {
    fresh = [];
    const db = openLog();
    if (await isNewer(db)) throw new PlainError(NEWER);
    // `async`, or Dexie does not know that it has to hold the transaction over native awaits.
    return db.transaction('rw', db.tables, async () =>
      action({
        db,
        add: async (events) => {
          const added = await addEvents(db, events);
          for (const event of added) fresh.push(event);
          return { added: added.length, known: events.length - added.length, fresh: added };
        },
      }),
    );
  };
  const result = await keepTrying(work, patience);
  if (fresh.length > 0) {
    await moveCanary(fresh.length, fresh.at(-1)?.id ?? '');
    if (copied) await copyPromises(fresh);
  }
  return result;
}

async function addEvents(db: LogDatabase, events: readonly LogEvent[]): Promise<LogEvent[]> {
  const checked = events.map(checkEvent);
  const stored = await db.events.bulkGet(checked.map((event) => event.id));
  const known = new Set(stored.flatMap((event) => event?.id ?? []));
  const fresh = [...new Map(checked.filter((event) => !known.has(event.id)).map((e) => [e.id, e])).values()];
  if (fresh.length === 0) return [];
  await db.events.bulkAdd(fresh);
  await refreshViews(db, fresh);
  return fresh;
}

function checkEvent(event: LogEvent): LogEvent {
  const result = eventSchema().safeParse(event);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new PlainError(
    `Not saved: "${event.kind}" is not a log entry: ${issue?.path.join('.')} ${issue?.message}`,
  );
}
