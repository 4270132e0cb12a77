import { notify, notifyPages } from '../../browser/notify';
import { type CaseRecord, changeRecord, readCurrent } from '../../cases/case-record';
import { isAftermath, isWork } from '../../cases/is-work';
import { takeKeptOn } from '../../cases/kept-on';
import { ensureRecord } from '../../cases/open-record';
import { readUnread } from '../../cases/read-unread';
import { takeStories } from '../../cases/take-stories';
import { addToContact, withMemory, writeWork } from '../../cases/write-work';
import { markDomain } from '../../engine/change-memory';
import type { Report } from '../../model/event';
import type { Memory } from '../../model/memory';
import { UNDO_MS } from '../../model/undo-time';
import { followUp } from '../follow-up';
import type { Handlers } from '../route-message';

/** The most reports kept of a case that nobody has worked on yet. */
const MOST_PENDING = 200;

/** What happens while a case is worked on. */
export const workHandlers = {
  async 'desk.report'({ caseId, record: whose, profile, unread, ...told }, caller) {
    const now = Date.now();
    const key = await ensureRecord(caller, { caseId, record: whose, profile }, now);
    let began = false;
    const record = await changeRecord(key, async (known) => {
      if (!known) return null;
      // In its turn too: a page that is going sends the next report before this one is answered.
      const { reports, memory } = await readUnread(told, unread, now);
      const next = await takeReports({ ...withMemory(known, memory), activeAt: now }, reports);
      began = known.interaction === null && next.interaction !== null;
      return next;
    });
    if (told.reports.length > 0) void notifyPages(['log', 'case']);
    // The beat that notices when the contact is left.
    if (began) followUp([]);
    return { interaction: record?.interaction ?? null };
  },

  async 'now.tick'({ tab, reports }) {
    const now = Date.now();
    const current = await readCurrent(tab);
    if (!current) return { done: false };
    await changeRecord(current.key, async (record) => {
      if (!record) return null;
      const memory = reports.reduce(remember, record.memory);
      return takeReports({ ...withMemory(record, memory), activeAt: now }, reports);
    });
    void notify(['case', 'log']);
    return { done: true };
  },
} satisfies Partial<Handlers>;

/** Writes reports, or keeps them until there is work; what follows a reply belongs to the contact that it ended. */
async function takeReports(known: CaseRecord, given: Report[]): Promise<CaseRecord> {
  if (given.length === 0) return known;
  const { record, rest: reports } = await takeStories(known, given);
  if (reports.length === 0 || (await takeKeptOn(record, reports))) return record;
  if (record.interaction !== null || reports.some(isWork)) {
    const interaction = await writeWork(record, { happenings: reports });
    return { ...record, interaction, pending: [] };
  }
  const { finished } = record;
  // What came in between waits for the next contact, and what came after it too: a replay needs them in one piece.
  if (
    finished &&
    record.pending.length === 0 &&
    record.activeAt - finished.at < UNDO_MS &&
    reports.some(isAftermath)
  ) {
    await addToContact(finished.interaction, reports);
    return record;
  }
  const pending = new Set(record.pending.map((report) => report.id));
  const fresh = reports.filter((report) => !pending.has(report.id));
  return { ...record, pending: [...record.pending, ...fresh].slice(-MOST_PENDING) };
}

/** The engine's memory after something was done in the popup. */
function remember(memory: Memory, report: Report): Memory {
  if (report.kind === 'teachback.marked') return markDomain(memory, report.domain, report.state);
  if (report.kind === 'tag.set') {
    const { [report.topic]: _, ...others } = memory.tags;
    return { ...memory, tags: report.tag === null ? others : { ...others, [report.topic]: report.tag } };
  }
  if (report.kind !== 'prompt.ticked' && report.kind !== 'prompt.unticked') return memory;
  const others = memory.ticks.filter((tick) => tick.prompt !== report.prompt);
  if (report.kind === 'prompt.unticked') return { ...memory, ticks: others };
  const tick = { prompt: report.prompt, by: report.by, at: report.at, sent: false };
  const active = memory.active?.prompt === report.prompt ? null : memory.active;
  return { ...memory, active, ticks: [...others, tick] };
}
