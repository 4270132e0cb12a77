import type { FieldSpec } from './field-spec';
import { useAt } from './form-state';
import type { Path } from './json';
import { Labelled } from './labelled';

/** A number; emptied it is taken out, and the usual one holds. */
export function NumberField({ spec, path }: { spec: Extract<FieldSpec, { kind: 'number' }>; path: Path }) {
  const [stored, set] = useAt(path);
  return (
    <Labelled path={path} label={spec.label} hint={spec.hint}>
      {(ids) => (
        <input
          {...ids}
          className="short"
          type="number"
          min={spec.min}
          max={spec.max}
          step={spec.broken ? 'any' : 1}
          value={typeof stored === 'number' ? stored : (spec.first ?? '')}
          onChange={(e) => set(e.target.value === '' ? undefined : Number(e.target.value))}
        />
      )}
    </Labelled>
  );
}
