/** @jsxImportSource ./runtime */
import type { PanelActions, PanelState } from '../../utils/session/panel-state';
import type { Drawable } from './runtime/jsx-runtime';
import { text } from './text';

/** Shown in the panel; the rest is in the popup. */
const SHOWN = [
  'resolved',
  'answered',
  'waiting-on-us',
  'waiting-on-customer',
  'handed-off',
  'callback-promised',
] as const;

type Props = { log: PanelState['log']; said: string | null; act: PanelActions; children?: Drawable };

/** Log in two clicks: Log, how it ended. Undo afterwards. Always in the same place, with what came of the last click. */
export function LogBar({ log, said, act, children }: Props) {
  const choosing = log.at === 'choosing';
  return (
    <div className="foot">
      <div className="row">
        <button
          type="button"
          className="log"
          data-act="log"
          aria-expanded={choosing}
          aria-disabled={log.at === 'saving'}
          onClick={() => log.at !== 'saving' && act.chooseLog(!choosing)}
        >
          {text('log')}
        </button>
        {log.at === 'saved' && log.canUndo && (
          <button type="button" data-act="undo" onClick={() => act.undo()}>
            {text('undo')}
          </button>
        )}
        <span role="status" data-log={log.at}>
          {choosing && text('howEnded')}
          {log.at === 'saving' && text('saving')}
          {log.at === 'saved' && text('saved')}
          {log.at === 'failed' && text('notSaved', log.reason)} <span className="said">{said}</span>
        </span>
      </div>
      {choosing && (
        <div className="row reasons" data-row="log" role="group" aria-label={text('howEnded')}>
          {SHOWN.map((d) => (
            <button type="button" key={d} data-disposition={d} onClick={() => act.log(d)}>
              {text(`disposition_${d}`)}
            </button>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}
