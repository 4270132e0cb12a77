import type { ReactNode } from 'react';
import { say, type TextKey } from '../ui/text';
import { useForm } from './form-state';
import { fieldId, type Path } from './json';

export type ControlIds = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  onBlur: () => void;
};

type Props = {
  path: Path;
  label: TextKey;
  hint?: TextKey | undefined;
  optional?: boolean | undefined;
  /** Faults below the place belong to this field too. */
  deep?: boolean;
  children: (ids: ControlIds) => ReactNode;
};

/** A label, a control, a hint and what is wrong with it; the control's id tells its place in the draft. */
export function Labelled({ path, label, hint, optional, deep = false, children }: Props) {
  const { problem, leave } = useForm();
  const id = fieldId(path);
  const wrong = problem(path, deep);
  const described = [hint && `${id}-hint`, wrong && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>
        {say(label)}
        {optional && <span className="optional"> {say('studioOptional')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {say(hint)}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described,
        'aria-invalid': wrong ? true : undefined,
        onBlur: () => leave(path),
      })}
      {wrong && (
        <p className="problem" id={`${id}-problem`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** The same around a group of controls, which is named as a whole. */
export function LabelledGroup({
  path,
  label,
  hint,
  deep = true,
  children,
}: Omit<Props, 'optional' | 'children'> & { children: ReactNode }) {
  const { problem, leave } = useForm();
  const id = fieldId(path);
  const wrong = problem(path, deep);
  const described = [hint && `${id}-hint`, wrong && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset
      className="field"
      id={id}
      aria-describedby={described}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave(path);
      }}
    >
      <legend>{say(label)}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {say(hint)}
        </p>
      )}
      {children}
      {wrong && (
        <p className="problem" id={`${id}-problem`}>
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
