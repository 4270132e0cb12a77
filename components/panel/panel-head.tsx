import type { PanelActions, PanelState } from '../../utils/desk/session/panel-state';
import { text } from './text';

type Props = { state: PanelState; act: PanelActions; moving: boolean; setMoving(on: boolean): void };

const QUIET = ['hour', 'tab', 'site', 'everywhere'] as const;

/** Name, case, how often the draft uses the name; move, quiet and collapse. */
export function PanelHead({ state, act, moving, setMoving }: Props) {
  const onKey = (event: { key: string; preventDefault(): void }) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    act.nudge(step);
  };
  return (
    <header>
      <div className="who">
        <strong data-name>{state.name ?? text('noName')}</strong>
        {state.caseId && (
          <span className="case" data-case>
            {state.caseId}
          </span>
        )}
        {state.nameUses !== null && (
          <span
            className={`uses ${state.nameBand}`}
            data-name-uses={state.nameUses}
            title={text(`band_${state.nameBand}`)}
          >
            {text('uses', String(state.nameUses))}
            <span className="quietly"> {text(`band_${state.nameBand}`)}</span>
          </span>
        )}
      </div>
      <div className="tools">
        <button
          type="button"
          className="icon grip"
          data-act="move"
          aria-pressed={moving}
          aria-label={text('move')}
          title={text('move')}
          onClick={() => setMoving(!moving)}
          onKeyDown={onKey}
          onPointerDown={(e) => e.currentTarget.setPointerCapture(e.pointerId)}
          onPointerMove={(e) =>
            e.currentTarget.hasPointerCapture(e.pointerId) && act.moveTo(e.clientX, e.clientY)
          }
        >
          ✥
        </button>
        <details className="menu">
          <summary data-act="quiet" aria-label={text('quiet')} title={text('quiet')}>
            ☾
          </summary>
          <div className="sheet">
            <p>{text('quietFor')}</p>
            {QUIET.map((where) => (
              <button type="button" key={where} data-quiet={where} onClick={() => act.quiet(where)}>
                {text(`quiet_${where}`)}
              </button>
            ))}
          </div>
        </details>
        <button
          type="button"
          className="icon"
          data-act="collapse"
          aria-expanded="true"
          aria-label={text('collapse')}
          title={text('collapse')}
          onClick={() => act.collapse(true)}
        >
          –
        </button>
      </div>
    </header>
  );
}

/** Arrow keys on the move button; px per press. */
const STEPS: Record<string, { side?: 'left' | 'right'; by?: number } | undefined> = {
  ArrowLeft: { side: 'left' },
  ArrowRight: { side: 'right' },
  ArrowUp: { by: -24 },
  ArrowDown: { by: 24 },
};
