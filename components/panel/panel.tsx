import { useState } from 'react';
import type { PanelActions, PanelState } from '../../utils/desk/session/panel-state';
import { CardView } from './card-view';
import { DomainList } from './domain-list';
import { DraftPromises } from './draft-promises';
import { FindingList } from './finding-list';
import { LogBar } from './log-bar';
import { PanelHead } from './panel-head';
import { PromiseList } from './promise-list';
import { StepList } from './step-list';
import { text } from './text';

type Props = {
  state: PanelState;
  act: PanelActions;
  collapsed: boolean;
  side: 'left' | 'right';
  maxHeight: number;
};

/** The overlay: who the customer is, one card, promises, Log. Collapsed it is a small tab at the edge. */
export function Panel({ state, act, collapsed, side, maxHeight }: Props) {
  const [moving, setMoving] = useState(false);
  const due = state.commitments.filter((c) => c.overdue).length;
  if (collapsed)
    return (
      <div className={`tab ${side}`}>
        <button
          type="button"
          data-act="expand"
          aria-expanded="false"
          title={text('expand')}
          onClick={() => act.collapse(false)}
        >
          <span className="mark" aria-hidden="true" />
          <span className="tabname">{text('tab')}</span>
          {state.card && (
            <span className={`dot ${state.card.tier}`} role="img" aria-label={text('cardWaits')} />
          )}
          {due > 0 && (
            <span className="count" role="img" aria-label={text('overdueCount', String(due))}>
              {due}
            </span>
          )}
        </button>
      </div>
    );
  return (
    <div className={`panel ${side}`} style={{ maxHeight: `${maxHeight}px` }}>
      <PanelHead state={state} act={act} moving={moving} setMoving={setMoving} />
      <div className="body">
        {state.orphan && (
          <p className="notice" data-orphan role="status">
            {text('orphan')}
          </p>
        )}
        {state.failed.map((reader) => (
          <p className="notice" key={reader} data-failed={reader}>
            {text('failed', text(`reader_${reader}`))}
          </p>
        ))}
        {state.promise && <p className="brand">{state.promise}</p>}
        <div aria-live="polite">
          {state.card && <CardView key={state.card.id} card={state.card} act={act} />}
        </div>
        <div role="status" className="said">
          {state.said}
        </div>
        {state.copy !== null && (
          <div className="copy">
            <q>{state.copy}</q>
            <button type="button" data-act="copy" onClick={() => act.copy(state.copy ?? '')}>
              {text('copy')}
            </button>
          </div>
        )}
        <DraftPromises promised={state.promised} now={state.now} act={act} />
        <FindingList findings={state.findings} act={act} />
        {state.domains.length > 0 && <DomainList domains={state.domains} act={act} />}
        <PromiseList commitments={state.commitments} now={state.now} act={act} />
        <StepList steps={state.steps} act={act} />
      </div>
      <LogBar log={state.log} act={act} />
    </div>
  );
}
