import { useState } from 'react';
import { makeId } from '../../utils/browser/make-id';
import { useMakePromise } from '../promises/use-make-promise';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { checkCallback, EMPTY_CALLBACK, findCallbackDue, QUICK_MINUTES, toCallback } from './callback-draft';
import { FormCard } from './form-card';
import type { FormProps } from './form-props';
import { LineField } from './line-field';

type Props = FormProps & { name: string };

/** Offer a callback: who, number, why, when. One Enter saves it; what is typed survives the popup. */
export function CallbackForm({ tab, name, onSaved, onClose, onReopen }: Props) {
  const { now, drafts } = useServices();
  const make = useMakePromise(tab, onSaved);
  const known = drafts.read('callback') !== null;
  const [typed, setDraft, clearDraft] = useDraft('callback', EMPTY_CALLBACK);
  const [tried, setTried] = useState(false);
  // The case's customer stands there already, until something is typed.
  const draft = known ? typed : { ...typed, name: typed.name || name };
  const problems = tried ? checkCallback(draft, now()) : {};
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });

  const save = async () => {
    setTried(true);
    const due = findCallbackDue(draft, now());
    if ('problem' in due || Object.keys(checkCallback(draft, now())).length > 0) return;
    const onUndo = () => {
      setDraft(draft);
      onReopen();
    };
    if (!(await make(toCallback(draft, makeId(), due.due), { said: 'callbackSaved', onUndo }))) return;
    clearDraft();
    onClose();
  };

  return (
    <FormCard
      title={say('callbackTitle')}
      name="callback"
      save={say('callbackSave')}
      onSave={() => void save()}
      onDiscard={() => {
        clearDraft();
        onClose();
      }}
    >
      <div className="two">
        <LineField
          label={say('callbackName')}
          first
          max={120}
          value={draft.name}
          onChange={(value) => set({ name: value })}
        />
        <LineField
          label={say('callbackNumber')}
          type="tel"
          max={60}
          value={draft.number}
          problem={problems.number && say(problems.number)}
          onChange={(number) => set({ number })}
        />
      </div>
      <LineField label={say('callbackReason')} value={draft.reason} onChange={(reason) => set({ reason })} />
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
      <p className="hint">{say('personalPrivacy')}</p>
    </FormCard>
  );
}
