import { useId } from 'react';

type Props<T extends string> = {
  label: string;
  options: readonly { value: T; text: string }[];
  value: T | '';
  onPick: (value: T) => void;
  hideLabel?: boolean;
};

/** A group of native radio buttons drawn as pills: one tab stop, arrow keys move. */
export function Choice<T extends string>({ label, options, value, onPick, hideLabel }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className={hideLabel ? 'hidden' : undefined}>{label}</legend>
      <div className="pills">
        {options.map((option) => (
          <label className="pill" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
