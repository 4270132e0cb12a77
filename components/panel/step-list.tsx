/** @jsxImportSource ./runtime */
import type { PanelActions, PanelStep } from '../../utils/session/panel-state';
import { text } from './text';
import { TickButton } from './tick-button';

/** The steps of this contact, for those who want to look: what the text shows, and what the person says was done. */
export function StepList({ steps, act }: { steps: PanelStep[]; act: PanelActions }) {
  if (steps.length === 0) return null;
  const done = steps.filter((s) => s.tick).length;
  return (
    <details className="steps">
      <summary>{text('steps', String(done), String(steps.length))}</summary>
      <ul>
        {steps.map((step) => (
          <li key={step.id} data-step={step.id} data-tick={step.tick ?? 'none'}>
            <TickButton step={step} act={act} />
          </li>
        ))}
      </ul>
    </details>
  );
}
