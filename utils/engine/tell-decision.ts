import type { LogEvent } from '../model/event';
import type { Memory } from '../model/memory';
import type { Decision } from './decide';

type Bare<E> = E extends LogEvent ? Omit<E, 'id' | 'at' | 'agent' | 'interaction'> : never;

/** What came of one look, as the log has it. */
export type Outcome = Extract<
  Bare<LogEvent>,
  {
    kind:
      | 'prompt.ticked'
      | 'prompt.unticked'
      | 'workspace.entered'
      | 'prompt.shown'
      | 'hold.shown'
      | 'hold.passed';
  }
>;

/**
 * What the log is told of a decision, in order; `before` is the memory it was made on. The page reports this and a replay
 * computes it, so that the two cannot come apart.
 */
export function tellDecision(
  { shown, hold, entered, ticks }: Decision,
  before: Memory,
  attempt: 'send' | 'close' | undefined,
): Outcome[] {
  const told: Outcome[] = ticks.map(({ prompt, ticked }) =>
    ticked ? { kind: 'prompt.ticked', prompt, by: 'text' } : { kind: 'prompt.unticked', prompt },
  );
  if (entered)
    told.push({ kind: 'workspace.entered', workspace: entered.workspace.id, by: 'cue', order: null });
  if (shown)
    told.push({ kind: 'prompt.shown', prompt: shown.prompt.id, tier: shown.prompt.tier, cue: shown.cue });
  if (!attempt) return told;
  const stopped = before.held.find((h) => h.attempt === attempt && h.prompt === before.active?.prompt);
  if (hold) told.push({ kind: 'hold.shown', prompt: hold.prompt.id, attempt });
  else if (stopped) told.push({ kind: 'hold.passed', prompt: stopped.prompt, attempt });
  return told;
}
