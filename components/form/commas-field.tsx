import { useState } from 'react';
import type { FieldSpec } from './field-spec';
import { useAt } from './form-state';
import type { Json, Path } from './json';
import { Labelled } from './labelled';

/** Splits what was typed at commas; with `numbers` only whole numbers are kept. */
export function splitCommas(typed: string, numbers: boolean): Json[] {
  const words = typed
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  return numbers ? words.map(Number).filter((n) => Number.isInteger(n)) : words;
}

/** A list typed in one line with commas; what is typed stays as it is while the list is kept beside it. */
export function CommasField({ spec, path }: { spec: Extract<FieldSpec, { kind: 'commas' }>; path: Path }) {
  const [stored, set] = useAt(path);
  const list = Array.isArray(stored) ? stored : [];
  const [typed, setTyped] = useState(() => list.join(', '));
  const numbers = spec.numbers ?? false;
  const same = JSON.stringify(splitCommas(typed, numbers).slice(0, spec.most)) === JSON.stringify(list);
  return (
    <Labelled path={path} label={spec.label} hint={spec.hint} deep>
      {(ids) => (
        <input
          {...ids}
          type="text"
          autoComplete="off"
          inputMode={numbers ? 'numeric' : undefined}
          value={same ? typed : list.join(', ')}
          onChange={(e) => {
            setTyped(e.target.value);
            set(splitCommas(e.target.value, numbers).slice(0, spec.most));
          }}
        />
      )}
    </Labelled>
  );
}
