import { makeId } from '../../browser/make-id';
import { notify, notifyPages } from '../../browser/notify';
import { PlainError } from '../../browser/plain-error';
import { changeLog, type LogWrite } from '../../log/change-log';
import { exportCoaching } from '../../log/files/export-coaching';
import { importCoaching } from '../../log/files/import-coaching';
import { undoCoaching } from '../../log/files/undo-coaching';
import type { LogEvent } from '../../model/event';
import type { Interaction } from '../../model/interaction';
import { readAgent } from '../../settings/agent';
import { savePlan } from '../../settings/sampling';
import type { Handlers } from '../route-message';

type Said =
  | Pick<Extract<LogEvent, { kind: 'review.marked' }>, 'kind' | 'mark' | 'on'>
  | Pick<Extract<LogEvent, { kind: 'review.witnessed' }>, 'kind' | 'foundation' | 'on'>
  | Pick<Extract<LogEvent, { kind: 'review.scored' }>, 'kind' | 'by' | 'scores'>;

/** What a lead and an agent say of a contact or promise, the plan of what to review, and coaching files. */
export const coachingHandlers = {
  async 'coaching.mark'({ interaction, mark, on }) {
    return review(interaction, (row) =>
      row.marks.includes(mark) === on ? null : { kind: 'review.marked', mark, on },
    );
  },

  async 'coaching.witness'({ interaction, foundation, on }) {
    return review(interaction, (row) =>
      row.witnessed.includes(foundation) === on ? null : { kind: 'review.witnessed', foundation, on },
    );
  },

  async 'coaching.score'({ interaction, by, scores, without }) {
    const me = await readAgent();
    return review(interaction, (row) => {
      if (by === 'self' && row.agent !== me.id)
        throw new PlainError('Not saved: only who had this contact can score herself.');
      if (by === 'lead' && Object.keys(row.scores.self).length === 0 && !without)
        throw new PlainError('Not saved: her own scores come first.');
      return { kind: 'review.scored', by, scores };
    });
  },

  async 'coaching.note'({ interaction, text }) {
    const at = Date.now();
    await changeLog(async ({ db }) => {
      await findContact(db, interaction);
      const record = await db.words.get(interaction);
      const {
        coaching: _,
        coachingAt: __,
        coachingFrom: ___,
        ...rest
      } = record ?? {
        id: interaction,
        of: 'interaction' as const,
        at,
      };
      if (text.trim() !== '') await db.words.put({ ...rest, coaching: text.trim(), coachingAt: at });
      else if (rest.note === undefined) await db.words.delete(interaction);
      else await db.words.put(rest);
    });
    await notifyPages(['log']);
    return { done: true };
  },

  async 'coaching.kudos'({ commitment, on }) {
    const [id, now] = [makeId(), Date.now()];
    await changeLog(async ({ db, add }) => {
      const row = await db.commitments.get(commitment);
      if (!row || row.deleted) throw new PlainError('Not saved: this promise is not in the log.');
      if (!row.status.startsWith('kept'))
        throw new PlainError('Not saved: thanks are for a promise that was kept.');
      if ((row.kudos ?? false) === on) return;
      const before = await db.events.where('commitment').equals(commitment).toArray();
      const head = { id, at: after(before, now), agent: row.agent, interaction: row.interactionId };
      await add([{ ...head, kind: 'kudos.given', commitment, on }]);
    });
    await notifyPages(['log', 'commitments']);
    return { done: true };
  },

  async 'coaching.plan'(plan) {
    await savePlan(plan);
    await notifyPages(['log']);
    return { done: true };
  },

  async 'coaching.export'({ agent }) {
    return { json: await exportCoaching(agent, Date.now()) };
  },

  async 'coaching.import'({ json }) {
    const result = await importCoaching(json, Date.now());
    await notify(['log', 'commitments']);
    return result;
  },

  async 'coaching.undo'({ import: id }) {
    const done = await undoCoaching(id);
    await notify(['log', 'commitments']);
    return { done };
  },
} satisfies Partial<Handlers>;

/** Appends what is said of a contact; `say` returns null when it stands already. */
async function review(interaction: string, say: (row: Interaction) => Said | null): Promise<{ done: true }> {
  const [id, now] = [makeId(), Date.now()];
  await changeLog(async ({ db, add }) => {
    const row = await findContact(db, interaction);
    const said = say(row);
    if (!said) return;
    const before = await db.events.where('interaction').equals(interaction).toArray();
    await add([{ ...said, id, at: after(before, now), agent: row.agent, interaction }]);
  });
  await notifyPages(['log']);
  return { done: true };
}

async function findContact(db: LogWrite['db'], interaction: string): Promise<Interaction> {
  const row = await db.interactions.get(interaction);
  if (!row || row.deleted) throw new PlainError('Not saved: this contact is not in the log.');
  return row;
}

/** A moment after all that is there, even within one millisecond or when the clock of whoever wrote it was ahead. */
function after(events: readonly LogEvent[], now: number): number {
  return events.reduce((latest, event) => Math.max(latest, event.at + 1), now);
}
