import { useState } from 'react';
import { makeId } from '../../utils/browser/make-id';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { formatMoment } from '../ui/format-time';
import { listPresetTimes } from '../ui/preset-times';
import { useServices } from '../ui/services';
import { useAttempt, useSnackbar } from '../ui/snackbar';
import { say } from '../ui/text';
import { useDraft } from '../ui/use-draft';

type Props = { tab: number | null; now: number; onMade: () => void };

/** Records a promise with two touches: what (may stay empty), and a preset time. */
export function QuickPromise({ tab, now, onMade }: Props) {
  const { send } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const [action, setAction, clear] = useDraft(`promise ${tab ?? ''}`, '');
  const [waiting, setWaiting] = useState(false);
  const make = (dueAt: number) =>
    void attempt(async () => {
      const text = action.trim();
      const { commitment } = await send('promise.make', {
        tab,
        commitment: { id: makeId(), kind: waiting ? 'chase' : 'promise', dueAt, action: text || undefined },
      });
      clear();
      setWaiting(false);
      onMade();
      const undo = async () => {
        await send('log.delete', { of: 'commitment', ids: [commitment.id] });
        setAction(text);
        onMade();
      };
      show({ text: say('promiseMade', formatMoment(dueAt, now)), action: { label: say('undo'), run: undo } });
    });
  return (
    <div className="quick-promise">
      <Field label={say('promiseWhat')}>
        {(ids) => (
          <input
            {...ids}
            autoComplete="off"
            maxLength={300}
            value={action}
            onChange={(e) => setAction(e.target.value)}
          />
        )}
      </Field>
      <label className="inline">
        <input type="checkbox" checked={waiting} onChange={(e) => setWaiting(e.target.checked)} />
        <span>{say('promiseWaiting')}</span>
      </label>
      <div className="row" role="group" aria-label={say('promiseWhen')}>
        {listPresetTimes(now).map((preset) => (
          <Button key={preset.key} onClick={() => make(preset.at)}>
            {say(preset.key)}
          </Button>
        ))}
      </div>
    </div>
  );
}
