import fc from 'fast-check';
import {
  dismissPrompt,
  markSent,
  renewMemory,
  snoozePrompt,
  toggleSelfTick,
} from '../../utils/engine/change-memory';
import { enterWorkspace, leaveWorkspace } from '../../utils/engine/change-workspace';
import { type Decision, decide, type Moment } from '../../utils/engine/decide';
import { findStage } from '../../utils/engine/find-stage';
import type { Memory } from '../../utils/model/memory';
import type { Prompt } from '../../utils/model/playbook';
import type { Workspace } from '../../utils/model/workspace';
import { FRESH, playbooks, type Step, steps, workspaces } from './arbitrary-playbook';

/** One look: what the engine was asked, what it said, and the memory after what the person then did. */
export type Seen = { moment: Moment; decision: Decision; then: Step['then']; after: Memory };

/** Plays a generated interaction through the engine, as a page would. */
export function play(
  prompts: Prompt[],
  spaces: Workspace[],
  script: Step[],
  rest: { off?: Set<string>; quiet?: boolean } = {},
): Seen[] {
  let memory: Memory = FRESH;
  return script.map((step, i) => {
    const now = 1_000_000 + i * 60_000;
    const { breakpoint, then } = step;
    const attempt =
      breakpoint === 'before-send' ? 'send' : breakpoint === 'before-close' ? 'close' : undefined;
    const stage = findStage(breakpoint ?? 'paused', Number(step.signals.draftWords), false);
    const moment: Moment = {
      prompts,
      workspaces: spaces,
      signals: { ...step.signals, stage },
      memory,
      off: rest.off ?? new Set(),
      quiet: rest.quiet ?? false,
      breakpoint,
      attempt,
      now,
    };
    const decision = decide(moment);
    memory = decision.memory;
    const id = decision.active?.prompt.id;
    const [first] = spaces;
    if (id && then === 'dismiss') memory = dismissPrompt(memory, id, now);
    if (id && then === 'later') memory = snoozePrompt(memory, id, now);
    if (id && then === 'tick') memory = toggleSelfTick(memory, id, now).memory;
    if (then === 'sent') memory = markSent(memory);
    if (then === 'finish') memory = renewMemory(memory, now + 1);
    if (then === 'enter' && first) memory = enterWorkspace(memory, first.id, null);
    if (then === 'order' && memory.workspace) memory = enterWorkspace(memory, memory.workspace.id, 'o-1');
    if (then === 'leave') memory = leaveWorkspace(memory);
    return { moment, decision, then, after: memory };
  });
}

/** Checks 1,000 generated interactions. */
export function interactions(check: (seen: Seen[], prompts: Prompt[], spaces: Workspace[]) => void): void {
  fc.assert(
    fc.property(playbooks, workspaces, steps, (prompts, spaces, script) =>
      check(play(prompts, spaces, script), prompts, spaces),
    ),
    { numRuns: 1000 },
  );
}
