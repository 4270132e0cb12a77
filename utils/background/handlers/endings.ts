import { makeId } from '../../browser/make-id';
import { notify, notifyPages } from '../../browser/notify';
import { type CaseRecord, changeRecord, listRecords, readCurrent } from '../../cases/case-record';
import { isWork } from '../../cases/is-work';
import { takeKeptOn } from '../../cases/kept-on';
import { ensureRecord } from '../../cases/open-record';
import { readUnread } from '../../cases/read-unread';
import { takeStories } from '../../cases/take-stories';
import { type Work, withMemory, writeWork } from '../../cases/write-work';
import { renewMemory } from '../../engine/change-memory';
import { changeLog } from '../../log/change-log';
import type { LogDatabase } from '../../log/database';
import { reopenContact } from '../../log/reopen-contact';
import type { Disposition } from '../../model/disposition';
import type { LogEvent } from '../../model/event';
import type { FinishedLog } from '../../model/finished-log';
import { UNDO_MS } from '../../model/undo-time';
import { readAgent } from '../../settings/agent';
import { followUp } from '../follow-up';
import type { Handlers } from '../route-message';

/** How a contact ends, and how its end is taken back. */
export const endingHandlers = {
  async 'desk.finish'({ id, caseId, record: whose, profile, at, disposition, how, unread, ...told }, caller) {
    const { reports: given, memory } = await readUnread(told, unread, Date.now());
    const key = await ensureRecord(caller, { caseId, record: whose, profile }, at);
    let corrected = false as boolean;
    const record = await changeRecord(key, async (known) => {
      if (!known) return null;
      const { record: shown, rest: reports } = await takeStories(known, given);
      const kept = withMemory(shown, memory);
      // Leaving a case that nobody worked on is no contact.
      if (how === 'left' && known.interaction === null && !reports.some(isWork)) return null;
      if (how === 'left' && (await takeKeptOn(kept, reports))) return kept;
      const ended = how === 'log' ? justEnded(known, at) : null;
      if (ended !== null && !reports.some(isWork)) {
        await correctEnd(ended, { id, at, disposition });
        corrected = true;
        return { ...kept, pending: [...kept.pending, ...reports] };
      }
      return finishRecord(kept, {
        happenings: [...reports, { id, at, kind: 'interaction.finished', disposition, how }],
      });
    });
    void notifyPages(['log', 'case']);
    return {
      interaction: record?.finished?.interaction ?? null,
      ...(corrected && { corrected }),
      ...(unread && { promised: memory.promised }),
    };
  },

  async 'log.finish'(log) {
    const record = await findRecord(log);
    const interaction = record ? await finishCase(record, log) : await finishAlone(log);
    followUp(['log', 'case']);
    return { interaction };
  },

  async 'desk.undo'({ interaction }, { origin }) {
    return undo(interaction, origin);
  },

  async 'log.undo'({ interaction }) {
    return undo(interaction, null);
  },
} satisfies Partial<Handlers>;

/** The contact a send or close has just ended, when nothing was begun since: Log then says how that one ended. */
function justEnded({ interaction, finished, pending }: CaseRecord, at: number): string | null {
  if (interaction !== null || finished === null || pending.some(isWork)) return null;
  return at - finished.at < UNDO_MS ? finished.interaction : null;
}

async function correctEnd(
  interaction: string,
  { id, at, disposition }: { id: string; at: number; disposition: Disposition },
): Promise<void> {
  const { id: agent } = await readAgent();
  await changeLog(({ add }) =>
    add([{ id, at, agent, interaction, kind: 'interaction.changed', disposition }]),
  );
}

async function undo(interaction: string, origin: string | null) {
  const result = await reopenContact(interaction, origin, Date.now());
  if (result === null) return { done: false };
  for (const { key, finished } of await listRecords())
    if (finished?.interaction === interaction)
      await changeRecord(
        key,
        (record) =>
          record && {
            ...record,
            finished: null,
            interaction: record.interaction ?? (result === 'reopened' ? interaction : null),
          },
      );
  await notify(['log', 'case']);
  return { done: true };
}

/** Ends what goes on about a case (it begins first if need be); what comes next is a new contact. */
async function finishRecord(record: CaseRecord, work: Work): Promise<CaseRecord> {
  const at = work.happenings.at(-1)?.at ?? record.activeAt;
  const interaction = await writeWork(record, work);
  return {
    ...record,
    interaction: null,
    finished: { interaction, at },
    follows: interaction,
    pending: [],
    memory: renewMemory(record.memory, at),
    openedAt: at,
    activeAt: at,
  };
}

async function findRecord({ interaction, tab }: FinishedLog): Promise<CaseRecord | null> {
  const current = tab === null ? null : await readCurrent(tab);
  if (interaction === null) return current;
  return (await listRecords()).find((record) => record.interaction === interaction) ?? null;
}

async function finishCase({ key }: CaseRecord, log: FinishedLog): Promise<string> {
  const changed = makeId();
  const record = await changeRecord(
    key,
    (known) =>
      known &&
      finishRecord(withMemory(known, known.memory), {
        happenings: [...tagsOf(log), finishedBy(log)],
        also: (db, add, interaction) => describe(db, add, { ...log, interaction }, changed),
      }),
  );
  return record?.finished?.interaction ?? '';
}

/** A contact away from any open case (phone, person), or one whose tab is gone. */
async function finishAlone(log: FinishedLog): Promise<string> {
  const agent = await readAgent();
  // Made from the request's id, so that asking twice is one contact.
  const interaction = log.interaction ?? `c${log.id.slice(0, 63)}`;
  const changed = makeId();
  return changeLog(async ({ db, add }) => {
    const head = { at: log.endedAt, agent: agent.id, interaction };
    if (!(await db.interactions.get(interaction)))
      await add([
        {
          ...head,
          id: interaction,
          kind: 'interaction.began',
          origin: null,
          profile: null,
          playbook: null,
          playbookVersion: null,
          caseKey: null,
          channel: log.channel,
          phi: false,
        },
      ]);
    await add([...tagsOf(log), finishedBy(log)].map((each) => ({ ...head, ...each }) as LogEvent));
    await describe(db, add, { ...log, interaction }, changed);
    return interaction;
  });
}

function finishedBy({ id, endedAt, disposition }: FinishedLog) {
  return { id, at: endedAt, kind: 'interaction.finished', disposition, how: 'log' } as const;
}

/** What was chosen at the wrap-up; ids come from the request's, so that asking twice is once. */
function tagsOf({ id, endedAt, tags = {} }: FinishedLog) {
  return Object.entries(tags).map(
    ([topic, tag], i) =>
      ({ id: `${id.slice(0, 60)}-t${i}`, at: endedAt, kind: 'tag.set', topic, tag }) as const,
  );
}

type Add = (events: LogEvent[]) => Promise<unknown>;

/** The channel as the person gave it, where it differs, and her note (in the erasable record). */
async function describe(
  db: LogDatabase,
  add: Add,
  log: FinishedLog & { interaction: string },
  id: string,
): Promise<void> {
  const { interaction, channel, endedAt: at } = log;
  const row = await db.interactions.get(interaction);
  if (row && row.channel !== channel)
    await add([{ id, at, agent: row.agent, interaction, kind: 'interaction.changed', channel }]);
  const typed = Object.entries({ note: log.note, name: log.name, caseNumber: log.caseNumber }).flatMap(
    ([what, said]) => (said?.trim() ? [[what, said.trim()]] : []),
  );
  if (typed.length > 0)
    await db.words.put({ id: interaction, of: 'interaction', at, ...Object.fromEntries(typed) });
}
