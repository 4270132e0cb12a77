import type { TaughtReader, Teaching } from '../../utils/teaching/teaching';

/** What a person can do in the picker. */
export type PickerActs = {
  open(reader: TaughtReader | null): void;
  yes(reader: TaughtReader): void;
  other(reader: TaughtReader, by: 1 | -1): void;
  none(reader: TaughtReader): void;
  point(on: boolean): void;
  /** A first case is right; the two together are right. */
  goOn(): void;
  /** Looks at the page anew, as the first case or the second. */
  look(): void;
  turn(): void;
  end(): void;
};

export type PickerView = { state: Teaching; act: PickerActs };
