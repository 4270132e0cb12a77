/** @jsxImportSource ./runtime */
import type { PanelActions } from '../../utils/session/panel-state';
import { dueOf, PRESETS } from './promise-presets';
import { text } from './text';

/** Buttons to make a promise without typing. */
export function PromiseNew({ now, act }: { now: number; act: PanelActions }) {
  return (
    <details className="new">
      <summary>{text('promiseNew')}</summary>
      <div className="row">
        {PRESETS.map((preset) => {
          const due = dueOf(preset, now);
          return (
            <button
              type="button"
              key={preset}
              data-act="promise"
              data-preset={preset}
              disabled={due === null}
              onClick={() => due !== null && act.promise(due)}
            >
              {text(`preset_${preset}`)}
            </button>
          );
        })}
        <button type="button" data-act="callback" onClick={() => act.open('now')}>
          {text('callback')}
        </button>
      </div>
    </details>
  );
}
