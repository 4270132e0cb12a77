import type { FieldSpec } from './field-spec';
import { useAt } from './form-state';
import type { Path } from './json';
import { Labelled } from './labelled';
import { ScriptBox } from './script/script-box';

/** One line, or a box of lines; a script also has slots and the coach's notes. */
export function TextField({ spec, path }: { spec: Extract<FieldSpec, { kind: 'text' }>; path: Path }) {
  const [value, set] = useAt(path);
  const text = typeof value === 'string' ? value : '';
  const change = (next: string) =>
    set(next === '' && spec.optional ? undefined : next === '' && spec.empty === null ? null : next);
  return (
    <Labelled path={path} label={spec.label} hint={spec.hint} optional={spec.optional}>
      {(ids) => {
        if (spec.script)
          return <ScriptBox ids={ids} value={text} max={spec.max} rows={spec.rows ?? 2} onChange={change} />;
        const rest = { ...ids, value: text, maxLength: spec.max, autoComplete: 'off' };
        return spec.rows ? (
          <textarea {...rest} rows={spec.rows} onChange={(e) => change(e.target.value)} />
        ) : (
          <input {...rest} type="text" onChange={(e) => change(e.target.value)} />
        );
      }}
    </Labelled>
  );
}
