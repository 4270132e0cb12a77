/** @jsxImportSource ./runtime */
import type { PanelActions, PanelState } from '../../utils/session/panel-state';
import { text } from './text';

type Props = { state: PanelState; act: PanelActions };

/** The panel made small: whether a card waits, and how many promises are overdue. */
export function PanelTab({ state, act }: Props) {
  const waits = state.card ?? state.workspace;
  const overdue = state.commitments.filter((c) => c.overdue).length;
  return (
    <button
      type="button"
      data-act="expand"
      aria-expanded="false"
      title={text('expand')}
      onClick={() => act.collapse(false)}
    >
      <span
        className={`dot ${state.card?.tier ?? (waits ? 'nudge' : '')}`}
        {...(waits ? { role: 'img', 'aria-label': text('cardWaits') } : { 'aria-hidden': true })}
      />
      <span className="tabname">{text('tab')}</span>
      {overdue > 0 && (
        <span className="count" role="img" aria-label={text('overdueCount', String(overdue))}>
          {overdue}
        </span>
      )}
    </button>
  );
}
