import { useState } from 'react';
import { makeId } from '../../utils/browser/make-id';
import type { PagePlaybook } from '../../utils/model/page-playbook';
import { HandOffNote, type NoteParts } from '../promises/hand-off-note';
import { useMakePromise } from '../promises/use-make-promise';
import { Button } from '../ui/button';
import { useServices } from '../ui/services';
import { say, type TextKey } from '../ui/text';
import { useDraft } from '../ui/use-draft';
import { findDue } from './due-draft';
import { DueField } from './due-field';
import { FormCard } from './form-card';
import type { FormProps } from './form-props';
import { checkHandOff, EMPTY_HAND_OFF, findCustomer, toHandOff } from './hand-off-draft';
import { LineField } from './line-field';

type Props = FormProps & { customers: PagePlaybook['customers'] };

/** Hands something over to a colleague: for whom, what they need, by when; then the text for the note. */
export function HandOffForm({ tab, customers, onSaved, onClose, onReopen }: Props) {
  const { now } = useServices();
  const make = useMakePromise(tab, onSaved);
  const [draft, setDraft, clearDraft] = useDraft('hand-off', EMPTY_HAND_OFF);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<NoteParts | null>(null);
  const problems = tried ? checkHandOff(draft, now()) : {};
  const tell = (key?: TextKey) => key && say(key);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const customer = findCustomer(draft.whom, customers);

  const save = async () => {
    setTried(true);
    const due = findDue(draft, now());
    if ('problem' in due || Object.keys(checkHandOff(draft, now())).length > 0) return;
    const commitment = toHandOff(draft, makeId(), due.due);
    const onUndo = () => {
      setSaved(null);
      setDraft(draft);
      onReopen();
    };
    if (!(await make(commitment, { said: 'handOffSaved', onUndo }))) return;
    clearDraft();
    setTried(false);
    setSaved({ id: commitment.id, name: draft.whom, what: draft.needs, dueAt: due.due });
  };

  if (saved)
    return (
      <section className="card" aria-label={say('handOffTitle')}>
        <HandOffNote of={saved} first />
        <div className="row end">
          <Button look="quiet" onClick={onClose}>
            {say('close')}
          </Button>
        </div>
      </section>
    );
  return (
    <FormCard
      title={say('handOffTitle')}
      name="hand-off"
      save={say('handOffSave')}
      onSave={() => void save()}
      onDiscard={() => {
        clearDraft();
        onClose();
      }}
    >
      <LineField
        label={say('handOffWhom')}
        first
        max={120}
        options={customers.map(({ who }) => who)}
        value={draft.whom}
        hint={customer && say('handOffDone', customer.product, customer.done)}
        problem={tell(problems.whom)}
        onChange={(whom) => set({ whom })}
      />
      <LineField
        label={say('handOffNeeds')}
        max={300}
        value={draft.needs}
        problem={tell(problems.needs)}
        onChange={(needs) => set({ needs })}
      />
      <DueField label={say('handOffBy')} draft={draft} now={now()} problem={problems.due} onChange={set} />
      <p className="hint">{say('handOffPrivacy')}</p>
    </FormCard>
  );
}
