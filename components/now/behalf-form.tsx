import { useState } from 'react';
import { makeId } from '../../utils/browser/make-id';
import { useMakePromise } from '../promises/use-make-promise';
import { useServices } from '../ui/services';
import { say, type TextKey } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { checkBehalf, EMPTY_BEHALF, toAsk } from './behalf-draft';
import { findDue } from './due-draft';
import { DueField } from './due-field';
import { FormCard } from './form-card';
import type { FormProps } from './form-props';
import { LineField } from './line-field';

/** Asks somebody on the customer's behalf: whom, what, what may have changed, by when. */
export function BehalfForm({ tab, onSaved, onClose, onReopen }: FormProps) {
  const { now } = useServices();
  const make = useMakePromise(tab, onSaved);
  const [draft, setDraft, clearDraft] = useDraft('on-behalf', EMPTY_BEHALF);
  const [tried, setTried] = useState(false);
  const problems = tried ? checkBehalf(draft, now()) : {};
  const tell = (key?: TextKey) => key && say(key);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });

  const save = async () => {
    setTried(true);
    const due = findDue(draft, now());
    if ('problem' in due || Object.keys(checkBehalf(draft, now())).length > 0) return;
    const onUndo = () => {
      setDraft(draft);
      onReopen();
    };
    if (!(await make(toAsk(draft, makeId(), due.due), { said: 'behalfSaved', onUndo }))) return;
    clearDraft();
    onClose();
  };

  return (
    <FormCard
      title={say('behalfTitle')}
      name="behalf"
      save={say('behalfSave')}
      onSave={() => void save()}
      onDiscard={() => {
        clearDraft();
        onClose();
      }}
    >
      <LineField
        label={say('behalfOwner')}
        first
        max={120}
        value={draft.owner}
        problem={tell(problems.owner)}
        onChange={(owner) => set({ owner })}
      />
      <LineField
        label={say('behalfAsked')}
        max={300}
        value={draft.asked}
        problem={tell(problems.asked)}
        onChange={(asked) => set({ asked })}
      />
      <LineField
        label={say('behalfChanged')}
        hint={say('behalfChangedHint')}
        max={300}
        value={draft.changed}
        problem={tell(problems.changed)}
        onChange={(changed) => set({ changed })}
      />
      <DueField label={say('behalfBy')} draft={draft} now={now()} problem={problems.due} onChange={set} />
      <p className="hint">{say('personalPrivacy')}</p>
    </FormCard>
  );
}
