import { say } from '../ui/text';
import type { FieldSpec } from './field-spec';
import { useAt } from './form-state';
import type { Path } from './json';
import { LabelledGroup } from './labelled';

/** Several of a fixed set, as check boxes; kept in the set's own order. */
export function ChecksField({ spec, path }: { spec: Extract<FieldSpec, { kind: 'checks' }>; path: Path }) {
  const [stored, set] = useAt(path);
  const chosen = Array.isArray(stored) ? stored : [];
  const toggle = (value: string, on: boolean) =>
    set(spec.options.map((o) => o.value).filter((v) => (v === value ? on : chosen.includes(v))));
  return (
    <LabelledGroup path={path} label={spec.label} hint={spec.hint}>
      <div className="checks">
        {spec.options.map(({ value, text, note }) => (
          <label className="inline" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(e) => toggle(value, e.target.checked)}
            />
            <span>
              {say(text)}
              {note && <small>{say(note)}</small>}
            </span>
          </label>
        ))}
      </div>
    </LabelledGroup>
  );
}
