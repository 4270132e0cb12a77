/** @jsxImportSource ./runtime */
import type { PanelActions, PanelState } from '../../utils/session/panel-state';
import { LineList } from './line-list';
import { text } from './text';

type Props = { state: PanelState; act: PanelActions };

/** What is there to look up: workspaces to open, common answers, and what may be decided here and what is not done. */
export function ServiceList({ state, act }: Props) {
  const { workspaces, answers, boundaries, decisions } = state;
  return (
    <>
      {workspaces.length > 0 && (
        <details className="spaces">
          <summary>{text('workspaces')}</summary>
          <div className="row">
            {workspaces.map(({ id, title }) => (
              <button type="button" key={id} data-enter={id} onClick={() => act.enter(id)}>
                {title}
              </button>
            ))}
          </div>
        </details>
      )}
      {answers.length > 0 && (
        <details className="answers">
          <summary>{text('answers', String(answers.length))}</summary>
          {answers.map(({ id, title, line }) => (
            <details key={id} data-answer={id}>
              <summary>{title}</summary>
              <LineList lines={[line]} of={{ kind: 'answer.used', answer: id }} act={act} />
            </details>
          ))}
        </details>
      )}
      {boundaries.length + decisions.length > 0 && (
        <details className="terms">
          <summary>{text('terms')}</summary>
          <ul>
            {decisions.map(({ id, may, upTo }) => (
              <li key={id} data-decision={id}>
                {text('mayDecide', may)} {upTo && text('upTo', upTo)}
              </li>
            ))}
            {boundaries.map(({ id, limit, why, instead }) => (
              <li key={id} data-boundary={id}>
                {limit} <small>{why}</small> {text('instead', instead)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
