/** @jsxImportSource ../panel/runtime */
import { NEEDED, type ReaderRow } from '../../utils/teaching/teaching';
import { pickerText } from './picker-text';
import type { PickerView } from './picker-view';
import { sayOffer } from './say-offer';

/** Shapes beside the words, so that nothing hangs on colour. */
const MARKS = { sure: '●', likely: '◕', unsure: '◐', missing: '○', yes: '✓', none: '–' };

/** How a row stands: as answered, else as far as it can be relied on. */
export function standingOfRow({ options, at, answer }: ReaderRow): keyof typeof MARKS {
  if (answer !== 'open') return answer;
  return at === null ? 'missing' : (options[at]?.standing ?? 'missing');
}

/** One reader: what it would read here, how far that can be relied on, and the answers to it where it is open. */
export function PickerRow({ row, view: { state, act } }: { row: ReaderRow; view: PickerView }) {
  const { reader, options, at } = row;
  const isOpen = state.current === reader;
  const standing = standingOfRow(row);
  const option = at === null ? null : options[at];
  const name = pickerText(`reader_${reader}`);
  const said = option ? sayOffer(reader, option) : pickerText(standing === 'none' ? 'isNone' : 'notFound');
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null) return;
    event.preventDefault();
    act.other(reader, by);
  };
  return (
    <li key={reader} data-reader={reader} data-standing={standing} className={isOpen ? 'open' : ''}>
      <button
        type="button"
        className="row"
        data-act="row"
        aria-expanded={isOpen}
        onClick={() => act.open(isOpen ? null : reader)}
      >
        <span className="reader">{name}</span>
        <span className="value" dir="auto">
          {said}
        </span>
        <span className={`standing ${standing}`}>
          <span aria-hidden="true">{MARKS[standing]} </span>
          {pickerText(`is_${standing}`)}
        </span>
      </button>
      {isOpen && (
        <div className="answers" role="group" aria-label={name} onKeyDown={onKey}>
          {option && (
            <button type="button" data-act="yes" onClick={() => act.yes(reader)}>
              {pickerText('yes')}
            </button>
          )}
          {options.length > (option ? 1 : 0) && (
            <button
              type="button"
              data-act="other"
              aria-description={pickerText('otherHint')}
              onClick={() => act.other(reader, 1)}
            >
              {option ? pickerText('other') : pickerText('offer')}
            </button>
          )}
          <button
            type="button"
            data-act="point"
            aria-pressed={state.pointing}
            onClick={() => act.point(!state.pointing)}
          >
            {pickerText('point')}
          </button>
          {!NEEDED.includes(reader) && (
            <button type="button" data-act="none" onClick={() => act.none(reader)}>
              {pickerText('none')}
            </button>
          )}
          {options.length > 1 && at !== null && (
            <small>{pickerText('ofSeveral', String(at + 1), String(options.length))}</small>
          )}
        </div>
      )}
    </li>
  );
}
