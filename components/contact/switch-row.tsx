import { Button } from '../ui/button';

type Props<T extends string> = {
  legend: string;
  /** The attribute of our own by which a switch is known. */
  mark: `data-${string}`;
  all: readonly T[];
  on: readonly T[];
  nameOf: (each: T) => string;
  /** Called with what was switched and whether it was on. */
  onSwitch: (each: T, on: boolean) => void;
};

/** Switches side by side, each of its own. */
export function SwitchRow<T extends string>({ legend, mark, all, on, nameOf, onSwitch }: Props<T>) {
  return (
    <fieldset className="switches">
      <legend>{legend}</legend>
      <div className="row">
        {all.map((each) => {
          const isOn = on.includes(each);
          return (
            <Button
              key={each}
              className="switch"
              aria-pressed={isOn}
              {...{ [mark]: each }}
              onClick={() => onSwitch(each, isOn)}
            >
              {nameOf(each)}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}
