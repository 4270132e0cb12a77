import type { Table } from 'dexie';
import { LOG_FORMAT, type LogEvent } from '../../model/event';
import type { Personal } from '../../model/interaction';
import { readAgent } from '../../settings/agent';
import { openLog } from '../database';
import { eachGroup } from '../each-group';
import { isSample } from '../is-sample';
import { sortEvents } from '../views/sort-events';

/**
 * The log as a file, JSON, UTF-8, times epoch ms: all events, and the words people typed only when asked.
 * - `format` is LOG_FORMAT; a reader upgrades lower ones (utils/model/upgrades) and refuses higher ones.
 * - `agent` = who exported it; each event names the agent whose contact or promise it is about.
 * - `events` as in utils/model/event.ts. The union of events by `id` is the log, in whatever order files are taken in.
 * - `personal`: the erasable records (utils/model/interaction.ts).
 * The first three come first, so that a reader knows whose file it is before the entries come.
 */
export type LogFile = {
  format: number;
  exportedAt: number;
  agent: { id: string; name: string };
  events: LogEvent[];
  personal?: Personal[];
};

/** How far an export is, and how it can be stopped. */
export type ExportWatch = {
  /** Told now and then: how many entries are written of how many. */
  progress?: (done: number, of: number) => void;
  signal?: AbortSignal;
};

/**
 * The whole log as a file, in the order of events, without what is made up. Reads and writes a few thousand entries at a
 * time, between which others may write. `personal` = with notes, names and case links. `now` in epoch ms. Throws the
 * signal's reason when it is stopped.
 */
export async function exportLog(personal: boolean, now: number, watch: ExportWatch = {}): Promise<Blob> {
  const db = openLog();
  const [{ id, name }, events, words] = await Promise.all([
    readAgent(),
    db.events.count(),
    personal ? db.words.count() : 0,
  ]);
  const head = { format: LOG_FORMAT, exportedAt: now, agent: { id, name } } satisfies Partial<LogFile>;
  // Each part becomes a blob at once: the browser keeps those out of our memory.
  const parts: Blob[] = [new Blob([`${JSON.stringify(head).slice(0, -1)},\n"events":[`])];
  let done = 0;
  const write = async <R extends { id: string }>(table: Table, index: string, sort: (rows: R[]) => R[]) => {
    let first = true;
    await eachGroup<R>(table, index, async (groups) => {
      watch.signal?.throwIfAborted();
      const rows = [...groups.values()].flatMap((group) => sort(group));
      const lines = rows.filter((row) => !isSample(row)).map((row) => JSON.stringify(row));
      if (lines.length > 0) parts.push(new Blob([`${first ? '\n' : ',\n'}${lines.join(',\n')}`]));
      first &&= lines.length === 0;
      done += rows.length;
      watch.progress?.(done, events + words);
    });
  };
  await write<LogEvent>(db.events, 'at', sortEvents);
  if (personal) {
    parts.push(new Blob(['\n],\n"personal":[']));
    await write<Personal>(db.words, 'id', (rows) => rows);
  }
  parts.push(new Blob(['\n]}\n']));
  return new Blob(parts, { type: 'application/json' });
}
