import { PlainError } from '../../browser/plain-error';
import type { LogEvent } from '../../model/event';
import type { Personal } from '../../model/interaction';
import { adoptAgent, readAgent } from '../../settings/agent';
import { labelAgent, readLabels } from '../../settings/agent-labels';
import { changeLog } from '../change-log';
import { copyOpenPromises } from '../copy-promises';
import type { LogDatabase } from '../database';
import { interactionOf } from '../views/apply-event';
import type { ArrivalHead, ArrivalRow, ImportRecord } from '../views/log-rows';
import { leaveOwn } from './leave-own';

/** A file that begins to come in: whose it is and under which name she is to stand here ('' = as in the file). */
export type ArrivalStart = Pick<ArrivalHead, 'exportedAt' | 'agent' | 'label'> & { import: string };

/** Some of its entries; `part` counts from 1. */
export type ArrivalPart = { import: string; part: number; events: LogEvent[]; personal: Personal[] };

/**
 * What came of an import. `import` = its record, by which the log can be filtered; null when nothing was new. `contacts` =
 * how many contacts are new or changed since the agent's last file, `since` = when that one was written (null = first).
 * `left` = how many changes to this person's own contacts and promises were asked for in vain.
 */
export type LogImport = {
  added: number;
  known: number;
  import: string | null;
  agent: string;
  contacts: number;
  since: number | null;
  left: number;
};

/** Begins to take a file in. Without a label into a log that is still empty it is a restore. */
export async function beginArrival({ import: id, exportedAt, agent, label }: ArrivalStart): Promise<void> {
  await changeLog(async ({ db }) => {
    const last = (await db.imports.where('agent').equals(agent.id).sortBy('at')).findLast(
      (record) => record.kind !== 'coaching',
    );
    const head: ArrivalHead = {
      exportedAt,
      agent,
      label: label.trim(),
      restores: label.trim() === '' && (await db.events.count()) === 0,
      last: last ? { exportedAt: last.exportedAt ?? last.at } : null,
    };
    await db.arrivals.put({ ...emptyRow(id, 0), head });
  });
}

/**
 * Takes some entries in: the union of events by id, personal records only where there are none. A part that comes twice is
 * written once. Throws a PlainError when the import is over or an entry is none.
 */
export async function takePart({ import: id, part, events, personal }: ArrivalPart): Promise<void> {
  const { id: me } = await readAgent();
  await changeLog(
    async ({ db, add }) => {
      const head = await readHead(db, id);
      if (await db.arrivals.get([id, part])) return;
      const taken = await leaveOwn(db, { import: id, head, me }, events, personal);
      const { known, fresh } = await add(taken.events);
      const words = await putWords(db, taken.personal);
      await db.arrivals.put({
        ...emptyRow(id, part),
        events: fresh.map((event) => event.id),
        personal: words,
        contacts: [...new Set(fresh.flatMap((event) => interactionOf(event) ?? []))],
        mine: fresh.flatMap((event) => beginningOf(event, me) ?? []),
        known,
        left: taken.left,
      });
    },
    { copied: false },
  );
}

/** Ends an import whose parts are all there: from now on it counts. `now` in epoch ms. */
export async function endArrival(id: string, now: number): Promise<LogImport> {
  const [me, labels] = await Promise.all([readAgent(), readLabels()]);
  const { head, ...result } = await changeLog(async ({ db }) => {
    const head = await readHead(db, id);
    const sum = await addUp(db, id);
    const { agent, label } = head;
    if (sum.added + sum.words + sum.left > 0) {
      const known = Object.hasOwn(labels, agent.id) ? labels[agent.id] : '';
      const record: ImportRecord = {
        ...{ id, at: now, label: label || known || agent.name || agent.id.slice(0, 8) },
        ...{ agent: agent.id, agentName: agent.name, kind: 'log', exportedAt: head.exportedAt },
        ...(head.last && { fresh: [...sum.contacts] }),
        ...{ added: sum.added, known: sum.known, left: sum.left },
      };
      await db.imports.put(record);
    }
    await db.arrivals.where('[import+part]').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
    return {
      head,
      added: sum.added,
      known: sum.known,
      import: sum.added + sum.words > 0 ? id : null,
      agent: agent.id,
      contacts: sum.contacts.size,
      since: head.last?.exportedAt ?? null,
      left: sum.left,
    };
  });
  if (head.restores && head.agent.id !== me.id) await adoptAgent(head.agent);
  else if (head.label !== '' && head.agent.id !== me.id) await labelAgent(head.agent.id, head.label);
  await copyOpenPromises();
  return result;
}

async function readHead(db: LogDatabase, id: string): Promise<ArrivalHead> {
  const head = (await db.arrivals.get([id, 0]))?.head;
  if (!head) throw new PlainError('Not imported: this import is over. Choose the file again.');
  return head;
}

async function addUp(db: LogDatabase, id: string) {
  const sum = { added: 0, known: 0, words: 0, left: 0, contacts: new Set<string>() };
  const range = [
    [id, 1],
    [id, Number.POSITIVE_INFINITY],
  ] as const;
  await db.arrivals
    .where('[import+part]')
    .between(...range)
    .each((row) => {
      sum.added += row.events.length;
      sum.known += row.known;
      sum.words += row.personal.length;
      sum.left += row.left;
      for (const contact of row.contacts) sum.contacts.add(contact);
    });
  return sum;
}

/** Personal records that are not there yet; what stands here is never overwritten. Returns the new ones' ids. */
async function putWords(db: LogDatabase, personal: readonly Personal[]): Promise<string[]> {
  const there = await db.words.bulkGet(personal.map((record) => record.id));
  const fresh = personal.filter((_, i) => there[i] === undefined);
  await db.words.bulkPut(fresh);
  return fresh.map((record) => record.id);
}

/** The contact or promise of this person that an event begins, or null. */
function beginningOf(event: LogEvent, me: string): string | null {
  if (event.agent !== me) return null;
  if (event.kind === 'interaction.began') return event.interaction;
  return event.kind === 'commitment.made' ? event.commitment : null;
}

const emptyRow = (id: string, part: number): ArrivalRow => ({
  ...{ import: id, part, events: [], personal: [], contacts: [], mine: [], known: 0, left: 0 },
});
