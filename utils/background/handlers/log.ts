import { makeId } from '../../browser/make-id';
import { notify, notifyPages } from '../../browser/notify';
import { PlainError } from '../../browser/plain-error';
import { changeRecord, listRecords } from '../../cases/case-record';
import { changeLog } from '../../log/change-log';
import { deleteRows, restoreRows } from '../../log/delete-rows';
import { addSample, removeSample } from '../../log/sample-data';
import type { Personal } from '../../model/interaction';
import { followUp } from '../follow-up';
import type { Handlers } from '../route-message';

/** Enough contacts that every measure has cases, few enough to be there within seconds. */
const SAMPLE_CONTACTS = 900;

/** What a person corrects in the log afterwards, and a made-up log to look around in. */
export const logHandlers = {
  async 'log.note'({ interaction, note }) {
    const at = Date.now();
    await changeLog(async ({ db }) => {
      if (!(await db.interactions.get(interaction)))
        throw new PlainError('Not saved: this contact is not in the log.');
      const { note: _, ...rest } = (await db.words.get(interaction)) ?? {
        id: interaction,
        of: 'interaction' as const,
      };
      // A lead's words on the contact, and whose it was, stand in the same record and stay.
      const { coaching, name, caseNumber }: Partial<Personal> = rest;
      if (note.trim() !== '') await db.words.put({ ...rest, at, note: note.trim() });
      else if (coaching ?? name ?? caseNumber) await db.words.put({ ...rest, at });
      else await db.words.delete(interaction);
    });
    void notifyPages(['log']);
    return { done: true };
  },

  async 'log.change'({ interaction, disposition, channel }) {
    const [id, at] = [makeId(), Date.now()];
    await changeLog(async ({ db, add }) => {
      const row = await db.interactions.get(interaction);
      if (!row) throw new PlainError('Not saved: this contact is not in the log.');
      await add([
        { id, at, agent: row.agent, interaction, kind: 'interaction.changed', disposition, channel },
      ]);
    });
    void notifyPages(['log']);
    return { done: true };
  },

  async 'log.delete'({ of, ids }) {
    await deleteRows(of, ids, Date.now());
    // A contact that is deleted while it goes on is over: what comes next is a new one.
    for (const { key, interaction } of await listRecords())
      if (interaction !== null && ids.includes(interaction))
        await changeRecord(key, (record) => record && { ...record, interaction: null, pending: [] });
    followUp(['log', 'commitments', 'case']);
    return { done: true };
  },

  async 'log.restore'({ of, ids }) {
    await restoreRows(of, ids, Date.now());
    followUp(['log', 'commitments', 'case']);
    return { done: true };
  },

  async 'comment.set'({ dismissal, note }) {
    const at = Date.now();
    await changeLog(async ({ db }) => {
      const event = await db.events.get(dismissal);
      if (event?.kind !== 'prompt.dismissed')
        throw new PlainError('Not saved: this prompt was not put away.');
      if (note.trim() === '') await db.words.delete(dismissal);
      else
        await db.words.put({
          id: dismissal,
          of: 'comment',
          at,
          prompt: event.prompt,
          note: note.trim(),
        });
    });
    void notifyPages(['log']);
    return { done: true };
  },

  async 'sample.add'() {
    await addSample(SAMPLE_CONTACTS, Date.now());
    await notify(['log', 'commitments']);
    return { done: true };
  },

  async 'sample.remove'() {
    await removeSample();
    await notify(['log', 'commitments']);
    return { done: true };
  },
} satisfies Partial<Handlers>;
