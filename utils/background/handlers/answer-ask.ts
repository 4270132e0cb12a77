import { keepWatch } from '../../alarms/keep-watch';
import { makeId } from '../../browser/make-id';
import { notify } from '../../browser/notify';
import { changeLog } from '../../log/change-log';
import { UNDO_MS } from '../../log/views/undo-time';
import type { Commitment, NewCommitment } from '../../model/commitment';
import type { LogEvent } from '../../model/event';
import { readAgent } from '../../settings/agent';
import type { Handlers } from '../route-message';

/** The topic under which the answer is kept with the contact. */
const TOPIC = 'answer-on-behalf';

/** What came of asking somebody on the customer's behalf. */
export const askHandlers: Pick<Handlers, 'ask.answer'> = {
  async 'ask.answer'({ id, answer, tell }) {
    const { id: agent } = await readAgent();
    const [first, second, now] = [makeId(), makeId(), Date.now()];
    const done = await changeLog(async ({ db, add }) => {
      const row = await db.commitments.get(id);
      if (!row || row.deleted || row.agent !== agent || row.kind !== 'ask') return false;
      if (answer === null ? !canReopen(row, now) : row.status !== 'open') return false;
      const before = await db.events.where('commitment').equals(id).toArray();
      const at = Math.max(now, ...before.map((event) => event.at + 1));
      const head = { at, agent, interaction: row.interactionId };
      const events: LogEvent[] = [
        { ...head, id: first, kind: 'tag.set', topic: TOPIC, tag: answer },
        {
          ...head,
          id: second,
          kind: answer === null ? 'commitment.reopened' : 'commitment.kept',
          commitment: id,
        },
      ];
      if (tell !== null) events.push(made(tell, row, head));
      await add(events);
      if (tell === null) return true;
      // The way back to the case is the same.
      const words = await db.personal.get(id);
      await db.personal.put({
        id: tell.id,
        of: 'commitment',
        at: now,
        ...(tell.action && { action: tell.action }),
        ...(words?.link && { link: words.link }),
        ...(words?.caseNumber && { caseNumber: words.caseNumber }),
      });
      return true;
    });
    if (done) {
      await notify(['commitments', 'case', 'log']);
      await keepWatch(now);
    }
    return { done };
  },
};

function canReopen(row: Commitment, now: number): boolean {
  return row.closedAt !== null && now - row.closedAt <= UNDO_MS;
}

function made(
  { id, kind, dueAt }: NewCommitment,
  { caseKey, origin }: Commitment,
  head: { at: number; agent: string; interaction: string | null },
): LogEvent {
  return { ...head, id, kind: 'commitment.made', commitment: id, of: kind, dueAt, caseKey, origin };
}
