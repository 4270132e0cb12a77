import { notifyPages } from '../../browser/notify';
import { PlainError } from '../../browser/plain-error';
import { changeLog } from '../../log/change-log';
import type { Handlers } from '../route-message';

/** What a person says about a prompt that she put away; kept in the erasable record. */
export const commentHandlers: Pick<Handlers, 'comment.set'> = {
  async 'comment.set'({ dismissal, note }) {
    const at = Date.now();
    await changeLog(async ({ db }) => {
      const event = await db.events.get(dismissal);
      if (event?.kind !== 'prompt.dismissed')
        throw new PlainError('Not saved: this prompt was not put away.');
      if (note.trim() === '') await db.personal.delete(dismissal);
      else
        await db.personal.put({
          id: dismissal,
          of: 'comment',
          at,
          prompt: event.prompt,
          note: note.trim(),
        });
    });
    await notifyPages(['log']);
    return { done: true };
  },
};
