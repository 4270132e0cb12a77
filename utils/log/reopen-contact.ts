import { makeId } from '../browser/make-id';
import { UNDO_MS } from '../model/undo-time';
import { changeLog } from './change-log';

/**
 * Takes the end of a contact back, within its undo time: one with work in it goes on, one that was only logged is deleted.
 * `origin` = the site that asks (null = our own page, which may for all). Returns what was done, or null when nothing could be.
 */
export async function reopenContact(
  interaction: string,
  origin: string | null,
  now: number,
): Promise<'reopened' | 'deleted' | null> {
  const id = makeId();
  return changeLog(async ({ db, add }) => {
    const row = await db.interactions.get(interaction);
    if (!row || row.deleted || row.endedAt === null || now - row.endedAt > UNDO_MS) return null;
    if (origin !== null && row.origin !== origin) return null;
    const head = { id, at: Math.max(now, row.endedAt + 1), agent: row.agent, interaction };
    const worked =
      row.prompts.some((p) => p.tick || p.outcome !== 'shown') ||
      row.replies > 0 ||
      row.commitments.length > 0;
    const drafted = row.stages.some(({ stage }) => stage === 'composing' || stage === 'before-send');
    if (worked || drafted || Object.keys(row.teachBack).length > 0) {
      await add([{ ...head, kind: 'interaction.reopened' }]);
      return 'reopened';
    }
    await add([{ ...head, kind: 'row.deleted', target: interaction, of: 'interaction' }]);
    return 'deleted';
  });
}
