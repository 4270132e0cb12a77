import { makeId } from '../messages/make-id';
import { adoptAgent, readAgent } from '../settings/agent';
import { changeLog } from './change-log';
import { readLogFile } from './read-log-file';

/**
 * Adds an exported log to this one: the union of events by id, in one transaction, so that the same file twice changes
 * nothing and a fault leaves nothing half done. Rows of another agent stand under `label` (or the name in the file).
 * Without a label, into a log that is still empty, it is a restore: this install goes on as the file's agent.
 * Throws a PlainError with reason and place when the file is refused. `now` in epoch ms.
 */
export async function importLog(
  json: string,
  label: string,
  now: number,
): Promise<{ added: number; known: number }> {
  const file = readLogFile(json);
  const id = makeId();
  const me = await readAgent();
  const { added, known, restored } = await changeLog(async ({ db, add }) => {
    const restored = label.trim() === '' && (await db.events.count()) === 0;
    const counts = await add(file.events);
    const there = await db.personal.bulkGet((file.personal ?? []).map((record) => record.id));
    await db.personal.bulkPut((file.personal ?? []).filter((_, i) => there[i] === undefined));
    if (counts.added > 0 || (file.personal ?? []).length > 0)
      await db.imports.put({
        id,
        at: now,
        label: label.trim() || file.agent.name || file.agent.id.slice(0, 8),
        agent: file.agent.id,
        agentName: file.agent.name,
        added: counts.added,
        known: counts.known,
      });
    return { ...counts, restored };
  });
  if (restored && file.agent.id !== me.id) await adoptAgent(file.agent);
  return { added, known };
}
