import { say } from '../ui/text';
import type { FieldSpec } from './field-spec';
import { useAt } from './form-state';
import { fieldId, type Path } from './json';
import { Labelled, LabelledGroup } from './labelled';

/** One of several: a list to choose from, or radio buttons as pills or as cards with a line of explanation. */
export function PickField({ spec, path }: { spec: Extract<FieldSpec, { kind: 'pick' }>; path: Path }) {
  const [stored, set] = useAt(path);
  const value = typeof stored === 'string' ? stored : spec.first;
  // '' stands for "nothing chosen" and is not kept.
  const pick = (next: string) => set(next === '' ? undefined : next);
  if (!spec.look)
    return (
      <Labelled path={path} label={spec.label} hint={spec.hint}>
        {(ids) => (
          <select {...ids} value={value} onChange={(e) => pick(e.target.value)}>
            {spec.options.map((option) => (
              <option key={option.value} value={option.value}>
                {say(option.text)}
              </option>
            ))}
            {!spec.options.some((option) => option.value === value) && <option value={value}>{value}</option>}
          </select>
        )}
      </Labelled>
    );
  return (
    <LabelledGroup path={path} label={spec.label} hint={spec.hint}>
      <div className={spec.look}>
        {spec.options.map((option) => (
          <label
            className={spec.look === 'pills' ? 'pill' : `card-choice ${option.value}`}
            key={option.value}
          >
            <input
              type="radio"
              name={fieldId(path)}
              value={option.value}
              checked={option.value === value}
              onChange={() => pick(option.value)}
            />
            <span>
              {say(option.text)}
              {option.note && <small>{say(option.note)}</small>}
            </span>
          </label>
        ))}
      </div>
    </LabelledGroup>
  );
}
