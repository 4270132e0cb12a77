/** @jsxImportSource ./runtime */
import type { PanelActions, PanelWorkStep, PanelWorkspace } from '../../utils/session/panel-state';
import { waitText } from './due-text';
import { LineList } from './line-list';
import { OffButtons } from './off-buttons';
import { text } from './text';
import { TickButton } from './tick-button';

type Props = { workspace: PanelWorkspace; lone: boolean; act: PanelActions };

/**
 * The workspace that is open, whatever it is about: its steps in the chosen order, the next one unfolded. Where no card
 * stands beside it (`lone`), that step is the prompt in view.
 */
export function WorkspaceView({ workspace, lone, act }: Props) {
  const { id, title, why, orders, steps, form } = workspace;
  return (
    <section className="space" data-workspace={id} aria-label={title}>
      <h2>{title}</h2>
      {why && <p className="soft">{why}</p>}
      {orders.length > 1 && (
        <details>
          <summary>{text('order', orders.find((order) => order.chosen)?.title ?? '')}</summary>
          <div className="row">
            {orders.map((order) => (
              <button
                type="button"
                key={order.id}
                data-order={order.id}
                aria-pressed={order.chosen}
                onClick={() => act.enter(id, order.id)}
              >
                {order.title}
              </button>
            ))}
          </div>
        </details>
      )}
      <ol>
        {steps.map((step) => (
          <li
            key={step.id}
            data-step={step.id}
            data-tick={step.tick ?? 'none'}
            {...(lone && step.next && { 'data-prompt': step.id, 'data-tier': 'nudge' })}
          >
            <TickButton step={step} act={act} />
            <StepMore step={step} act={act} />
          </li>
        ))}
      </ol>
      <div className="row">
        {form && (
          <button type="button" data-act="form" onClick={() => act.open('now', form)}>
            {text(`form_${form}`)}
          </button>
        )}
        <button type="button" data-act="leave" onClick={() => act.leave()}>
          {text('leave')}
        </button>
        <details className="more">
          <summary>{text('ruleOff')}</summary>
          <OffButtons onOff={(scope) => act.switchOff(id, scope)} />
        </details>
      </div>
    </section>
  );
}

/** How a step is done: what to say, labels to choose, a time to promise. */
function StepMore({ step, act }: { step: PanelWorkStep; act: PanelActions }) {
  const { id, topic } = step;
  return (
    <details open={step.next}>
      <summary>{text('how')}</summary>
      <p className="soft">{step.why}</p>
      <LineList lines={step.lines} of={{ kind: 'prompt.acted', prompt: id }} act={act} />
      {topic && (
        <div className="row" role="group" aria-label={topic.title}>
          {topic.title}
          {topic.tags.map((tag) => (
            <button
              type="button"
              key={tag.id}
              data-tag={tag.id}
              aria-pressed={tag.chosen}
              onClick={() => act.tag(topic.id, tag.id)}
            >
              {tag.title}
            </button>
          ))}
        </div>
      )}
      {step.minutes.length > 0 && (
        <div className="row" role="group" aria-label={text('waitIn')}>
          {text('waitIn')}
          {step.minutes.map((minutes) => (
            <button type="button" key={minutes} data-minutes={minutes} onClick={() => act.wait(id, minutes)}>
              {waitText(minutes)}
            </button>
          ))}
        </div>
      )}
    </details>
  );
}
