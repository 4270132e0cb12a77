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
  const ticks = new Map(memory.ticks.map((tick) => [tick.prompt, tick]));
  for (const { id, tick: how } of prompts) {
    if (how.by !== 'text') continue;
    const shown = meetsCondition(how.when, signals);
    const tick = ticks.get(id);
    if (shown === true && !tick) {
      ticks.set(id, { prompt: id, by: 'text', at: now, sent: false });
      changes.push({ prompt: id, ticked: true });
    } else if (shown === false && tick?.by === 'text' && !tick.sent) {
      ticks.delete(id);
      changes.push({ prompt: id, ticked: false });
    }
  }
  return { memory: changes.length ? { ...memory, ticks: [...ticks.values()] } : memory, changes };
}
