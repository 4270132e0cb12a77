import { useState } from 'react';
import { MAX_SNOOZES } from '../../utils/engine/attention-rules';
import type { Memory } from '../../utils/model/memory';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { formatMoment } from '../ui/format-time';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';

/** A prompt that was put away in this contact: the id of that event, and what was said about it. */
export type Dismissed = { id: string; prompt: string; note: string };

/** When a prompt that was put off comes back, and that it does so only a few times. */
export function SnoozedLine({ snoozed, now }: { snoozed: Memory['snoozed'][number]; now: number }) {
  if (snoozed.until <= now) return null;
  return (
    <p className="hint">
      {say('snoozedUntil', formatMoment(snoozed.until, now), snoozed.times, MAX_SNOOZES)}
    </p>
  );
}

/** Why a prompt was put away, in the agent's own words, for those who write the prompts; it can be erased. */
export function CommentForm({ of, title, onSaved }: { of: Dismissed; title: string; onSaved: () => void }) {
  const { send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [note, setNote, clear] = useDraft(`comment ${of.id}`, of.note);
  const [open, setOpen] = useState(note !== of.note);
  const save = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    void attempt(async () => {
      await send('comment.set', { dismissal: of.id, note: note.trim() });
      clear();
      setOpen(false);
      onSaved();
      show({ text: say(note.trim() === '' ? 'commentErased' : 'commentSaved') });
    });
  };
  if (!open)
    return (
      <Button
        look="quiet"
        className="comment-open"
        aria-label={say('commentOf', title)}
        onClick={() => setOpen(true)}
      >
        {of.note === '' ? say('commentAdd') : say('commentIs', of.note)}
      </Button>
    );
  return (
    <form className="comment-form" onSubmit={save}>
      <Field label={say('commentOf', title)} hint={say('commentHint')}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            maxLength={500}
            value={note}
            onChange={(e) => setNote(e.target.value)}
          />
        )}
      </Field>
      <div className="row end">
        <Button
          look="quiet"
          onClick={() => {
            clear();
            setOpen(false);
          }}
        >
          {say('cancel')}
        </Button>
        <Button type="submit">{say('save')}</Button>
      </div>
    </form>
  );
}
