/** @jsxImportSource ./runtime */
import type { PanelActions, PanelState } from '../../utils/session/panel-state';
import { DomainList } from './domain-list';
import { PromiseNew } from './promise-new';
import { ServiceList } from './service-list';
import { StepList } from './step-list';
import { text } from './text';

type Props = { state: PanelState; act: PanelActions };

/** What is there for those who look for it, folded into one: teach-back, a new promise, what can be looked up, the steps, and teaching the site where it may be read wrongly. */
export function MoreList({ state, act }: Props) {
  return (
    <details className="all" data-more>
      <summary>{text('more')}</summary>
      {state.domains.length > 0 && <DomainList domains={state.domains} gaps={state.gaps} act={act} />}
      <PromiseNew now={state.now} act={act} />
      <ServiceList state={state} act={act} />
      <StepList steps={state.steps} act={act} />
      {state.doubt && (
        <div data-doubt>
          <p className="soft">{text('teachHint')}</p>
          <button type="button" data-act="teach" onClick={() => act.teach()}>
            {text('teach')}
          </button>
        </div>
      )}
    </details>
  );
}
