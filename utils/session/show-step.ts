import type { Prompt } from '../model/playbook';
import { readingOf, wordsOf } from './open-case';
import type { PanelStep } from './panel-state';
import type { OpenCase } from './session';

/** A prompt or a step of a workspace as a line to tick, with what shows that it was done. */
export function showStep(
  open: OpenCase,
  { id, title, tick }: Pick<Prompt, 'id' | 'title' | 'tick'>,
): PanelStep {
  const by = open.memory.ticks.find((t) => t.prompt === id)?.by ?? null;
  return { id, title, tick: by, evidence: by === 'text' ? quote(open, tick) : null };
}

/** The piece of the draft that shows a step was done; at most 60 characters. */
function quote(open: OpenCase, tick: Prompt['tick']): string | null {
  if (!open.draft || tick.by !== 'text') return null;
  const { evidence } = readingOf(open);
  for (const name of JSON.stringify(tick.when).matchAll(/"signal":"(\w+)"/g)) {
    const span = evidence[name[1] as keyof typeof evidence];
    if (span) {
      const words = wordsOf(open, span);
      return words.length > 60 ? `${words.slice(0, 59)}…` : words;
    }
  }
  return null;
}
