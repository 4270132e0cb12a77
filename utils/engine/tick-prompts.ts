import type { Memory } from '../model/memory';
import type { Prompt } from '../model/playbook';
import type { Signals } from '../model/signal';
import { meetsCondition } from './meets-condition';

export type TickChange = { prompt: string; ticked: boolean };
/** A prompt, or a step of the workspace that is open. */
type Tickable = Pick<Prompt, 'id' | 'tick'>;

/**
 * Brings the ticks that text can show up to date: a step is ticked when the draft does it and emptied again when the
 * draft no longer does. Self-reported ticks and ticks whose text was sent stay. Unknown signals change nothing.
 * Returns the new memory and what changed.
 */
export function tickPrompts(
  prompts: readonly Tickable[],
  signals: Signals,
  memory: Memory,
  now: number,
): { memory: Memory; changes: TickChange[] } {
  const changes: TickChange[] = [];
  let ticks = memory.ticks;
  for (const prompt of prompts) {
    if (prompt.tick.by !== 'text') continue;
    const shown = meetsCondition(prompt.tick.when, signals);
    const tick = ticks.find((t) => t.prompt === prompt.id);
    if (shown === true && !tick) {
      ticks = [...ticks, { prompt: prompt.id, by: 'text', at: now, sent: false }];
      changes.push({ prompt: prompt.id, ticked: true });
    } else if (shown === false && tick?.by === 'text' && !tick.sent) {
      ticks = ticks.filter((t) => t !== tick);
      changes.push({ prompt: prompt.id, ticked: false });
    }
  }
  return { memory: changes.length ? { ...memory, ticks } : memory, changes };
}
