/** @jsxImportSource ./runtime */
import type { PanelActions, PanelState } from '../../utils/session/panel-state';
import { text } from './text';

type Props = { state: PanelState; act: PanelActions; isOpen: boolean; asking: boolean; onAsk(): void };

const QUIET = ['hour', 'tab', 'site', 'everywhere'] as const;

/**
 * Name, case, how often the draft uses the name; move, quiet and collapse. At rest (not `isOpen`) the name opens the
 * panel. `asking` = how to be quiet.
 */
export function PanelHead({ state, act, isOpen, asking, onAsk }: Props) {
  const tool = (what: string, sign: string, rest: object) => (
    <button
      type="button"
      className="icon"
      data-act={what}
      aria-label={text(what)}
      title={text(what)}
      {...rest}
    >
      {sign}
    </button>
  );
  const name = <strong data-name>{state.name ?? text('noName')}</strong>;
  const caseId = state.caseId && (
    <span className="soft" data-case>
      {state.caseId}
    </span>
  );
  const uses = state.nameUses !== null && (
    <span className={`uses ${state.nameBand}`} data-name-uses={state.nameUses}>
      {text('uses', String(state.nameUses))} {text(`band_${state.nameBand}`)}
    </span>
  );
  if (!isOpen)
    return (
      <div className="head">
        <button
          type="button"
          className="who"
          data-act="unfold"
          aria-expanded={false}
          title={text('expand')}
          onClick={() => act.unfold(true)}
        >
          {name} {caseId} {uses} <OpenPromises commitments={state.commitments} />
        </button>
        {tool('collapse', '–', { onClick: () => act.collapse(true) })}
      </div>
    );
  return (
    <div className="head">
      <div className="who">
        {name} {caseId} {uses}
      </div>
      {tool('move', '✥', {
        onKeyDown(event: { key: string; preventDefault(): void }) {
          const step = STEPS[event.key];
          if (!step) return;
          event.preventDefault();
          act.nudge(step);
        },
        onPointerDown: (e: Grip) => e.currentTarget.setPointerCapture(e.pointerId),
        onPointerMove: (e: Grip) =>
          e.currentTarget.hasPointerCapture(e.pointerId) && act.moveTo(e.clientX, e.clientY),
      })}
      {tool('quiet', '☾', { 'aria-expanded': asking, onClick: onAsk })}
      {tool('collapse', '–', { 'aria-expanded': true, onClick: () => act.unfold(false) })}
      {asking && (
        <div className="row sheet" data-row="quiet" role="group" aria-label={text('quiet')}>
          {text('quietFor')}
          {QUIET.map((where) => (
            <button type="button" key={where} data-quiet={where} onClick={() => act.quiet(where)}>
              {text(`quiet_${where}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** How many promises of this case are open, and how many of them overdue. */
function OpenPromises({ commitments }: Pick<PanelState, 'commitments'>) {
  const overdue = commitments.filter((c) => c.overdue).length;
  return (
    commitments.length > 0 && (
      <span className="uses" data-promises={commitments.length}>
        {text('openPromises', String(commitments.length))}{' '}
        {overdue > 0 && <b className="much">{text('overdueCount', String(overdue))}</b>}
      </span>
    )
  );
}

type Grip = { currentTarget: Element; pointerId: number; clientX: number; clientY: number };

/** Arrow keys on the move button; px per press. */
const STEPS: Record<string, { side?: 'left' | 'right'; by?: number } | undefined> = {
  ArrowLeft: { side: 'left' },
  ArrowRight: { side: 'right' },
  ArrowUp: { by: -24 },
  ArrowDown: { by: 24 },
};
