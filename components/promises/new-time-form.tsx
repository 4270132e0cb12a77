import { useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { fromLocalInput } from '../ui/format-time';
import { listPresetTimes } from '../ui/preset-times';
import { say } from '../ui/text';

type Props = {
  name: string;
  now: number;
  onPick: (dueAt: number, told: boolean) => void;
  onCancel: () => void;
};

/** A new time for a promise: a preset or any time, and whether the customer was told. */
export function NewTimeForm({ name, now, onPick, onCancel }: Props) {
  const [told, setTold] = useState(false);
  const [time, setTime] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const pick = () => {
    const at = fromLocalInput(time);
    if (at === null) return setProblem(say('callbackTimeUnread'));
    if (at <= now) return setProblem(say('callbackTimePast'));
    onPick(at, told);
  };
  return (
    <fieldset className="new-time">
      <legend>{say('newTimeOf', name)}</legend>
      <label className="inline">
        <input type="checkbox" checked={told} onChange={(e) => setTold(e.target.checked)} />
        <span>{say('toldCustomer')}</span>
      </label>
      <div className="row">
        {listPresetTimes(now).map((preset) => (
          <Button key={preset.key} onClick={() => onPick(preset.at, told)}>
            {say(preset.key)}
          </Button>
        ))}
      </div>
      <Field label={say('otherTime')} problem={problem}>
        {(ids) => (
          <input {...ids} type="datetime-local" value={time} onChange={(e) => setTime(e.target.value)} />
        )}
      </Field>
      <div className="row end">
        <Button look="quiet" onClick={onCancel}>
          {say('cancel')}
        </Button>
        <Button look="main" onClick={pick}>
          {say('setTime')}
        </Button>
      </div>
    </fieldset>
  );
}
