/** @jsxImportSource ./runtime */
import type { PanelActions, PanelStep } from '../../utils/session/panel-state';
import { text } from './text';

/** A step to tick by hand; what the text shows ticks itself, and says what shows it. */
export function TickButton({ step, act }: { step: PanelStep; act: PanelActions }) {
  return (
    <button
      type="button"
      className="tick"
      aria-pressed={step.tick !== null}
      disabled={step.tick === 'text'}
      onClick={() => act.done(step.id)}
    >
      <span className="box" aria-hidden="true">
        {step.tick ? '✓' : ''}
      </span>
      <span>
        {step.title}
        {step.tick && (
          <small>
            {step.tick === 'self'
              ? text('selfReported')
              : step.evidence
                ? text('shownBy', step.evidence)
                : text('shown')}
          </small>
        )}
      </span>
    </button>
  );
}
