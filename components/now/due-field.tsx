import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { say, type TextKey } from '../ui/text';
import { type DueDraft, listDuePresets } from './due-draft';

type Props = {
  label: string;
  draft: DueDraft;
  now: number;
  problem?: TextKey;
  onChange: (due: DueDraft) => void;
};

/** By when: a preset, or any time. */
export function DueField({ label, draft, now, problem, onChange }: Props) {
  const presets = listDuePresets(now);
  return (
    <>
      <Choice
        label={label}
        options={presets.map(({ key }) => ({ value: key as string, text: say(key) }))}
        value={draft.time === '' ? draft.preset : ''}
        onPick={(preset) => onChange({ preset, time: '' })}
      />
      <Field label={say('otherTime')} problem={problem && say(problem)}>
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            value={draft.time}
            onChange={(e) => onChange({ preset: draft.preset, time: e.target.value })}
          />
        )}
      </Field>
    </>
  );
}
