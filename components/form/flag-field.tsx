import { say } from '../ui/text';
import type { FieldSpec } from './field-spec';
import { useAt } from './form-state';
import { fieldId, type Path } from './json';

/** Yes or no. */
export function FlagField({ spec, path }: { spec: Extract<FieldSpec, { kind: 'flag' }>; path: Path }) {
  const [stored, set] = useAt(path);
  const id = fieldId(path);
  return (
    <div className="field">
      <span className="inline">
        <input
          id={id}
          type="checkbox"
          aria-describedby={spec.hint && `${id}-hint`}
          checked={typeof stored === 'boolean' ? stored : spec.first}
          onChange={(e) => set(e.target.checked)}
        />
        <label htmlFor={id}>{say(spec.label)}</label>
      </span>
      {spec.hint && (
        <p className="hint" id={`${id}-hint`}>
          {say(spec.hint)}
        </p>
      )}
    </div>
  );
}
