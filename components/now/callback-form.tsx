import { useState } from 'react';
import { makeId } from '../../utils/messages/make-id';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { focusField } from '../ui/focus-field';
import { formatMoment } from '../ui/format-time';
import { Icon } from '../ui/icon';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { checkCallback, EMPTY_CALLBACK, findCallbackDue, QUICK_MINUTES, toCallback } from './callback-draft';

type Props = { tab: number | null; name: string; onSaved: () => void };

/** Offer a callback: who, number, why, when. One Enter saves it; what is typed survives the popup. */
export function CallbackForm({ tab, name, onSaved }: Props) {
  const { send, now, drafts } = useServices();
  const show = useSnackbar();
  const attempt = useAttempt();
  const [draft, setDraft, clearDraft] = useDraft('callback', EMPTY_CALLBACK);
  const [tried, setTried] = useState(false);
  const [opened, setOpened] = useState(() => drafts.read('callback') !== null);
  const problems = tried ? checkCallback(draft, now()) : {};
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });

  const save = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    setTried(true);
    const due = findCallbackDue(draft, now());
    if ('problem' in due || Object.keys(checkCallback(draft, now())).length > 0) return;
    void attempt(async () => {
      const { commitment } = await send('promise.make', {
        tab,
        commitment: toCallback(draft, makeId(), due.due),
      });
      clearDraft();
      setTried(false);
      setOpened(false);
      onSaved();
      const undo = async () => {
        await send('log.delete', { of: 'commitment', ids: [commitment.id] });
        setDraft(draft);
        setOpened(true);
        onSaved();
      };
      show({
        text: say('callbackSaved', formatMoment(commitment.dueAt, now())),
        action: { label: say('undo'), run: undo },
      });
    });
  };

  if (!opened)
    return (
      <Button
        className="wide"
        onClick={() => {
          setOpened(true);
          if (draft.name === '' && name !== '') set({ name });
        }}
      >
        <Icon name="phone" />
        {say('callbackOffer')}
      </Button>
    );
  return (
    <form className="card callback-form" aria-labelledby="callback-title" onSubmit={save} noValidate>
      <h2 id="callback-title">{say('callbackTitle')}</h2>
      <div className="two">
        <Field label={say('callbackName')}>
          {(ids) => (
            <input
              {...ids}
              ref={focusField}
              autoComplete="off"
              maxLength={120}
              value={draft.name}
              onChange={(e) => set({ name: e.target.value })}
            />
          )}
        </Field>
        <Field label={say('callbackNumber')} problem={problems.number && say(problems.number)}>
          {(ids) => (
            <input
              {...ids}
              type="tel"
              autoComplete="off"
              maxLength={60}
              value={draft.number}
              onChange={(e) => set({ number: e.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={say('callbackReason')}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            maxLength={200}
            value={draft.reason}
            onChange={(e) => set({ reason: e.target.value })}
          />
        )}
      </Field>
      <Choice
        label={say('callbackIn')}
        options={QUICK_MINUTES.map((m) => ({ value: m, text: say('minutesShort', m) }))}
        value={draft.time === '' ? (QUICK_MINUTES.find((m) => m === draft.minutes) ?? '') : ''}
        onPick={(minutes) => set({ minutes, time: '' })}
      />
      <Field label={say('callbackAt')} problem={problems.time && say(problems.time)}>
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            value={draft.time}
            onChange={(e) => set({ time: e.target.value })}
          />
        )}
      </Field>
      <p className="hint">{say('callbackPrivacy')}</p>
      <div className="row end">
        <Button
          look="quiet"
          onClick={() => {
            clearDraft();
            setTried(false);
            setOpened(false);
          }}
        >
          {say('discard')}
        </Button>
        <Button type="submit" look="main">
          {say('callbackSave')}
        </Button>
      </div>
    </form>
  );
}
