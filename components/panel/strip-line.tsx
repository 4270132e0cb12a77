/** @jsxImportSource ./runtime */
import type { PanelState } from '../../utils/session/panel-state';
import { dueText } from './due-text';
import { text } from './text';

/** The strip's one line where no card is in view: the next step, else what the draft promises or holds, else that it is not read for its wording or what could not be read. */
export function StripLine({ state }: { state: PanelState }) {
  const next = state.workspace?.steps.find((step) => step.next);
  if (next)
    return (
      <p className="cue nudge" data-prompt={next.id} data-step={next.id} data-tier="nudge">
        {next.title}
      </p>
    );
  const words = sayDraft(state);
  return words && <p className="cue">{words}</p>;
}

function sayDraft({
  promised: [promise],
  findings,
  resting,
  failed: [reader],
  now,
}: PanelState): string | null {
  if (promise)
    return promise.dueAt === null ? text('promiseVague') : text('promiseFound', dueText(promise.dueAt, now));
  if (findings.length > 0) return text('findings', String(findings.length));
  if (resting) return text('resting');
  return reader ? text('failed', text(`reader_${reader}`)) : null;
}
