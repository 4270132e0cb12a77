import { Field } from '../ui/field';
import { focusField } from '../ui/focus-field';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  problem?: string | null;
  first?: boolean;
  type?: 'text' | 'tel';
  max?: number;
  /** Ready-made values to choose from. */
  options?: readonly string[];
};

/** One typed line with its label. `first` takes the focus when its form opens. */
export function LineField({ label, value, onChange, first, type = 'text', max = 200, ...more }: Props) {
  const { options = [], hint, problem } = more;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <>
          <input
            {...ids}
            ref={first ? focusField : undefined}
            type={type}
            autoComplete="off"
            maxLength={max}
            value={value}
            list={options.length > 0 ? `${ids.id}-list` : undefined}
            onChange={(e) => onChange(e.target.value)}
          />
          {options.length > 0 && (
            <datalist id={`${ids.id}-list`}>
              {options.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
