import { makeId } from '../../browser/make-id';
import type { LogEvent } from '../../model/event';
import { adoptAgent, readAgent } from '../../settings/agent';
import { labelAgent, readLabels } from '../../settings/agent-labels';
import { changeLog, LONG_PATIENCE } from '../change-log';
import type { LogDatabase } from '../database';
import { interactionOf } from '../views/apply-event';
import type { ImportRecord } from '../views/log-rows';
import type { LogFile } from './export-log';
import { readLogFile } from './read-log-file';

/**
 * What came of an import. `import` = its record, by which the log can be filtered; null when nothing was new. `contacts` =
 * how many contacts are new or changed since the agent's last file, `since` = when that one was written (null = first).
 */
export type LogImport = {
  added: number;
  known: number;
  import: string | null;
  agent: string;
  contacts: number;
  since: number | null;
};

/**
 * Adds an exported log to this one: the union of events by id, in one transaction, so that the same file twice changes
 * nothing and a fault leaves nothing half done. A label becomes the name of the file's agent here; without one she keeps
 * hers, or that in the file. Without a label, into a log that is still empty, it is a restore: this install goes on as the
 * file's agent. Throws a PlainError with reason and place when the file is refused. `now` in epoch ms.
 */
export async function importLog(json: string, label: string, now: number): Promise<LogImport> {
  const file = readLogFile(json);
  const id = makeId();
  const [me, labels] = await Promise.all([readAgent(), readLabels()]);
  const { restored, ...result } = await changeLog(async ({ db, add }) => {
    const restored = label.trim() === '' && (await db.events.count()) === 0;
    const last = await findLast(db, file.agent.id);
    const { added, known, fresh } = await add(file.events);
    const words = await putWords(db, file.personal ?? []);
    const contacts = listContacts(fresh);
    if (added + words > 0) {
      const name = label.trim() || labels[file.agent.id] || file.agent.name || file.agent.id.slice(0, 8);
      const record = { id, at: now, label: name, agent: file.agent.id, agentName: file.agent.name };
      const news = { kind: 'log' as const, exportedAt: file.exportedAt, ...(last && { fresh: contacts }) };
      await db.imports.put({ ...record, ...news, added, known });
    }
    return {
      added,
      known,
      import: added + words > 0 ? id : null,
      agent: file.agent.id,
      contacts: contacts.length,
      since: last?.exportedAt ?? last?.at ?? null,
      restored,
    };
  }, LONG_PATIENCE);
  if (restored && file.agent.id !== me.id) await adoptAgent(file.agent);
  else if (label.trim() !== '' && file.agent.id !== me.id) await labelAgent(file.agent.id, label);
  return result;
}

async function findLast(db: LogDatabase, agent: string): Promise<ImportRecord | null> {
  const records = await db.imports.where('agent').equals(agent).sortBy('at');
  return records.findLast((record) => record.kind !== 'coaching') ?? null;
}

/** Personal records that are not there yet; what stands here is never overwritten. */
async function putWords(db: LogDatabase, personal: NonNullable<LogFile['personal']>): Promise<number> {
  const there = await db.personal.bulkGet(personal.map((record) => record.id));
  const fresh = personal.filter((_, i) => there[i] === undefined);
  await db.personal.bulkPut(fresh);
  return fresh.length;
}

function listContacts(events: readonly LogEvent[]): string[] {
  return [...new Set(events.flatMap((event) => interactionOf(event) ?? []))];
}
