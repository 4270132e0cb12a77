import { useRef } from 'react';
import { Button } from '../ui/button';
import { say } from '../ui/text';
import type { FieldSpec } from './field-spec';
import { useAt, useForm } from './form-state';
import { fieldId, type Path } from './json';
import { LabelledGroup } from './labelled';
import { ScriptBox } from './script/script-box';
import { useRowKeys } from './use-row-keys';

type Props = { spec: Extract<FieldSpec, { kind: 'lines' }>; path: Path };

/** A short list of texts, each in a field of its own, added and taken away by buttons. */
export function LinesField({ spec, path }: Props) {
  const [stored, set] = useAt(path);
  const { leave, problem } = useForm();
  const wanted = useRef<number | null>(null);
  const kept = Array.isArray(stored) ? stored.map(String) : [];
  const lines = kept.length < (spec.least ?? 0) ? [...kept, ''] : kept;
  // A line that only stands there to be filled is not kept while it is empty.
  const keep = (next: string[]) =>
    set(next.length <= (spec.least ?? 0) && next.every((l) => l === '') ? [] : next);
  const change = (at: number, text: string) => keep(lines.map((line, i) => (i === at ? text : line)));
  const rows = useRowKeys(lines.length);
  const remove = (at: number) => {
    rows.drop(at);
    wanted.current = Math.max(0, at - 1);
    keep(lines.filter((_, i) => i !== at));
  };
  const add = () => {
    wanted.current = lines.length;
    set([...lines, '']);
  };
  return (
    <LabelledGroup path={path} label={spec.label} hint={spec.hint} deep={false}>
      {lines.map((line, at) => {
        const own = [...path, at];
        const id = fieldId(own);
        const wrong = problem(own);
        const name = say('studioNthOf', say(spec.each), at + 1);
        const ids = {
          id,
          'aria-label': name,
          'aria-describedby': wrong ? `${id}-problem` : undefined,
          'aria-invalid': wrong ? true : undefined,
          onBlur: () => leave(own),
        };
        const focus = (node: HTMLElement | null) => {
          if (!node || wanted.current !== at) return;
          wanted.current = null;
          node.focus();
        };
        return (
          <div className="line-row" key={rows.keys[at]}>
            {spec.script ? (
              <ScriptBox
                ids={ids}
                value={line}
                max={spec.max}
                rows={2}
                onChange={(text) => change(at, text)}
                focus={focus}
              />
            ) : (
              <input
                {...ids}
                ref={focus}
                type="text"
                autoComplete="off"
                maxLength={spec.max}
                value={line}
                onChange={(e) => change(at, e.target.value)}
              />
            )}
            {lines.length > (spec.least ?? 0) && (
              <Button look="quiet" aria-label={say('studioRemoveNamed', name)} onClick={() => remove(at)}>
                {say('studioRemove')}
              </Button>
            )}
            {wrong && (
              <p className="problem" id={`${id}-problem`}>
                {wrong}
              </p>
            )}
          </div>
        );
      })}
      {lines.length < spec.most && (
        <div className="row">
          <Button look="quiet" onClick={add}>
            {say(spec.add)}
          </Button>
        </div>
      )}
    </LabelledGroup>
  );
}
