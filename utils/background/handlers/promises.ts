import { makeId } from '../../browser/make-id';
import { PlainError } from '../../browser/plain-error';
import { type CaseRecord, changeRecord, readCurrent } from '../../cases/case-record';
import { keepWaiting } from '../../cases/keep-waiting';
import { personOf } from '../../cases/name-customer';
import { ensureRecord } from '../../cases/open-record';
import { withMemory, writeWork } from '../../cases/write-work';
import { changeCommitment, follows } from '../../log/change-commitment';
import { changeLog } from '../../log/change-log';
import { openLog } from '../../log/database';
import { changeEvent, madeEvent } from '../../log/views/commitment-events';
import { momentAfter } from '../../log/views/moment-after';
import type { Commitment, NewCommitment } from '../../model/commitment';
import type { LogEvent } from '../../model/event';
import type { Personal } from '../../model/interaction';
import { readAgent } from '../../settings/agent';
import { followUp } from '../follow-up';
import type { Handlers } from '../route-message';

/** The topic under which the answer to an `ask` is kept with the contact. */
const ANSWER_TOPIC = 'answer-on-behalf';

/** Promises are made and their states appended; what came of asking somebody on the customer's behalf. */
export const promiseHandlers = {
  async 'desk.promise'({ caseId, record, commitment }, caller) {
    const now = Date.now();
    const shown = await readCurrent(caller.tab);
    const profile = shown?.context.caseId === caseId ? shown.context.profile : 'unknown';
    const key = await ensureRecord(caller, { caseId, record, profile }, now);
    return { commitment: await makeForCase(key, commitment, now) };
  },

  async 'promise.make'({ tab, commitment }) {
    const now = Date.now();
    const current = tab === null ? null : await readCurrent(tab);
    return {
      commitment: await (current ? makeForCase(current.key, commitment, now) : makeAlone(commitment, now)),
    };
  },

  async 'desk.change'(change, { origin }) {
    const { id: agent } = await readAgent();
    return settle(await changeCommitment(change, { agent, origin, now: Date.now() }));
  },

  async 'promise.change'(change) {
    const { id: agent } = await readAgent();
    return settle(await changeCommitment(change, { agent, origin: null, now: Date.now() }));
  },

  async 'ask.answer'({ id, answer, tell }) {
    const { id: agent } = await readAgent();
    const [first, second, now] = [makeId(), makeId(), Date.now()];
    const done = await changeLog(async ({ db, add }) => {
      const row = await db.commitments.get(id);
      if (!row || row.deleted || row.agent !== agent || row.kind !== 'ask') return false;
      const change = { id, to: answer === null ? 'reopened' : 'kept' } as const;
      if (!follows(row, change, now)) return false;
      const before = await db.events.where('commitment').equals(id).toArray();
      const at = momentAfter(before, now);
      const head = { at, agent, interaction: row.interactionId };
      const events: LogEvent[] = [
        { ...head, id: first, kind: 'tag.set', topic: ANSWER_TOPIC, tag: answer },
        changeEvent(change, second, head),
      ];
      if (tell !== null) events.push(madeEvent(tell, { ...row, person: row.people?.at(-1) }, head));
      await add(events);
      if (tell === null) return true;
      // The way back to the case is the same.
      const words = await db.words.get(id);
      await db.words.put({
        id: tell.id,
        of: 'commitment',
        at: now,
        ...(tell.action && { action: tell.action }),
        ...(words?.link && { link: words.link }),
        ...(words?.caseNumber && { caseNumber: words.caseNumber }),
      });
      return true;
    });
    if (done) followUp(['commitments', 'case', 'log']);
    return { done };
  },
} satisfies Partial<Handlers>;

function settle(done: boolean) {
  if (done) followUp(['commitments', 'case']);
  return { done };
}

/** A promise to the customer of a case: it is work, so the contact begins if none is going on. */
async function makeForCase(key: string, commitment: NewCommitment, now: number): Promise<Commitment> {
  if (commitment.kind === 'callback') await keepWaiting(commitment.id, now);
  await changeRecord(key, async (record) => {
    if (!record) return null;
    const where = { caseKey: record.caseKey, origin: record.context.origin, person: await personOf(record) };
    const interaction = await writeWork(withMemory(record, record.memory), {
      happenings: [madeEvent(commitment, where, { at: now })],
      personal: wordsOf(commitment, record, now),
    });
    return { ...record, interaction, pending: [], activeAt: now };
  });
  return finishMaking(commitment.id);
}

/** A promise without a case on the screen (on the phone, at the door). */
async function makeAlone(commitment: NewCommitment, now: number): Promise<Commitment> {
  if (commitment.kind === 'callback') await keepWaiting(commitment.id, now);
  const agent = await readAgent();
  await changeLog(async ({ db, add }) => {
    const head = { at: now, agent: agent.id, interaction: null };
    const { added } = await add([madeEvent(commitment, { caseKey: null, origin: null }, head)]);
    if (added > 0) await db.words.bulkPut(wordsOf(commitment, null, now));
  });
  return finishMaking(commitment.id);
}

/** What is kept apart, erasable: the words, who, and the way back to the case; nothing when there is none of it. */
function wordsOf(commitment: NewCommitment, record: CaseRecord | null, now: number): Personal[] {
  const { id, kind: _, dueAt: __, ...given } = commitment;
  const words = {
    ...given,
    link: given.link ?? record?.url ?? undefined,
    caseNumber: record?.context.caseId ?? undefined,
  };
  const kept = Object.fromEntries(Object.entries(words).filter(([, word]) => word));
  return Object.keys(kept).length === 0 ? [] : [{ ...kept, id, of: 'commitment', at: now }];
}

async function finishMaking(id: string): Promise<Commitment> {
  const row = await openLog().commitments.get(id);
  if (!row) throw new PlainError('Not saved: the promise is not in the log.');
  followUp(['commitments', 'case', 'log']);
  return row;
}
