import type { PanelActions, PanelState } from '../../utils/desk/session/panel-state';
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

/** Log in two clicks: Log, how it ended. Undo afterwards. */
export function LogBar({ log, act }: { log: PanelState['log']; act: PanelActions }) {
  if (log.at === 'choosing')
    return (
      <footer>
        <div className="row" role="group" aria-label={text('howEnded')}>
          {SHOWN.map((d) => (
            <button type="button" key={d} data-disposition={d} onClick={() => act.log(d)}>
              {text(`disposition_${d}`)}
            </button>
          ))}
          <button type="button" data-act="cancel" onClick={() => act.chooseLog(false)}>
            {text('cancel')}
          </button>
        </div>
      </footer>
    );
  return (
    <footer>
      <div className="row">
        <button
          type="button"
          className="main"
          data-act="log"
          disabled={log.at === 'saving'}
          onClick={() => act.chooseLog(true)}
        >
          {text('log')}
        </button>
        <span role="status" data-log={log.at}>
          {log.at === 'saving' && text('saving')}
          {log.at === 'saved' && text('saved')}
          {log.at === 'failed' && text('notSaved', log.reason)}
        </span>
        {log.at === 'saved' && log.canUndo && (
          <button type="button" data-act="undo" onClick={() => act.undo()}>
            {text('undo')}
          </button>
        )}
      </div>
    </footer>
  );
}
