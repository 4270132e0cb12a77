import { LOG_FORMAT, type LogEvent } from '../../model/event';
import type { Personal } from '../../model/interaction';
import { readAgent } from '../../settings/agent';
import { openLog } from '../database';
import { isSample } from '../sample-data';
import { sortEvents } from '../views/sort-events';

/**
 * The log as a file, JSON, UTF-8, times epoch ms: all events, and the words people typed only when asked.
 * - `format` is LOG_FORMAT; a reader upgrades lower ones (utils/model/upgrades) and refuses higher ones.
 * - `agent` = who exported it; each event names the agent whose contact or promise it is about.
 * - `events` as in utils/model/event.ts. The union of events by `id` is the log, in whatever order files are taken in.
 * - `personal`: the erasable records (utils/model/interaction.ts).
 */
export type LogFile = {
  format: number;
  exportedAt: number;
  agent: { id: string; name: string };
  events: LogEvent[];
  personal?: Personal[];
};

/**
 * The whole log as JSON, in the order of events, without what is made up. `personal` = with notes, names and case links.
 * `now` in epoch ms.
 */
export async function exportLog(personal: boolean, now: number): Promise<string> {
  const db = openLog();
  const agent = await readAgent();
  const file = await db.transaction(
    'r',
    db.events,
    db.personal,
    async (): Promise<LogFile> => ({
      format: LOG_FORMAT,
      exportedAt: now,
      agent,
      events: sortEvents((await db.events.toArray()).filter((event) => !isSample(event))),
      ...(personal && { personal: (await db.personal.toArray()).filter((record) => !isSample(record)) }),
    }),
  );
  return JSON.stringify(file, null, 1);
}
