/** @jsxImportSource ../panel/runtime */
import { listMissing } from '../../utils/teaching/step-teaching';
import { PickerRow } from './picker-row';
import { pickerText } from './picker-text';
import type { PickerView } from './picker-view';

/** The picker: every reader with what it would read on this page, and the way on. */
export function Picker(view: PickerView) {
  const { state, act } = view;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (state.pointing) act.point(false);
    else act.end();
  };
  return (
    <div className="picker" role="region" aria-label={pickerText('region')} onKeyDown={onKey}>
      <div className="head">
        <h2>{pickerText(`title_${state.stage}`)}</h2>
        <button
          type="button"
          className="icon"
          data-act="turn"
          aria-label={pickerText('turn')}
          onClick={() => act.turn()}
        >
          ⇄
        </button>
        <button
          type="button"
          className="icon"
          data-act="end"
          aria-label={pickerText('end')}
          onClick={() => act.end()}
        >
          ✕
        </button>
      </div>
      <div className="live" role="status">
        {state.refusal !== null && (
          <p className="notice" data-refused>
            {pickerText('refused', state.refusal)}
          </p>
        )}
        {state.trouble && (
          <p className="notice" data-trouble={state.trouble}>
            {pickerText(`trouble_${state.trouble}`)}
          </p>
        )}
        {state.pointing ? (
          <p className="notice" data-pointing>
            {pickerText('pointing', pickerText(`reader_${state.current}`))}
          </p>
        ) : (
          <p className="soft">{pickerText(`how_${state.stage}`)}</p>
        )}
      </div>
      {state.rows.length > 0 && (
        <ul>
          {state.rows.map((row) => (
            <PickerRow key={row.reader} row={row} view={view} />
          ))}
        </ul>
      )}
      <PickerFoot {...view} />
    </div>
  );
}

/** The way on: from the first case to the second, and from that into use. */
function PickerFoot({ state, act }: PickerView) {
  const isReview = ['first', 'second', 'repair'].includes(state.stage);
  if (state.stage === 'saving') return <div className="foot">{pickerText('saving')}</div>;
  if (!isReview || state.rows.length === 0)
    return (
      <div className="foot">
        <button type="button" className="main" data-act="look" onClick={() => act.look()}>
          {pickerText(state.stage === 'between' ? 'lookSecond' : 'lookFirst')}
        </button>
      </div>
    );
  const missing = listMissing(state);
  return (
    <div className="foot">
      {missing.length > 0 && (
        <p className="soft" data-missing>
          {pickerText('needs', missing.map((reader) => pickerText(`reader_${reader}`)).join(', '))}
        </p>
      )}
      {state.stage === 'second' && (
        <p className="soft" data-pages>
          {pickerText('pages', state.pages.join(' · '))}
        </p>
      )}
      <button
        type="button"
        className="main"
        data-act="go-on"
        disabled={missing.length > 0}
        onClick={() => act.goOn()}
      >
        {pickerText(state.stage === 'first' ? 'goOn' : 'save')}
      </button>
    </div>
  );
}
