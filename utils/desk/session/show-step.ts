import type { Prompt } from '../../model/playbook';
import type { DeskCase } from './desk-case';
import type { PanelStep } from './panel-state';

/** A prompt or a step of a workspace as a line to tick, with what shows that it was done. */
export function showStep(
  desk: DeskCase,
  { id, title, tick }: Pick<Prompt, 'id' | 'title' | 'tick'>,
): PanelStep {
  const by = desk.memory.ticks.find((t) => t.prompt === id)?.by ?? null;
  return { id, title, tick: by, evidence: by === 'text' ? quote(desk, tick) : null };
}

/** The words of the draft that a finding, promise or move is about. */
export function wordsOf(desk: DeskCase, span: { start: number; end: number }): string {
  return desk.draft?.text.slice(span.start, span.end) ?? '';
}

/** The piece of the draft that shows a step was done; at most 60 characters. */
function quote(desk: DeskCase, tick: Prompt['tick']): string | null {
  if (!desk.draft || tick.by !== 'text') return null;
  for (const name of JSON.stringify(tick.when).matchAll(/"signal":"(\w+)"/g)) {
    const span = desk.evidence[name[1] as keyof typeof desk.evidence];
    if (span) {
      const words = wordsOf(desk, span);
      return words.length > 60 ? `${words.slice(0, 59)}…` : words;
    }
  }
  return null;
}
