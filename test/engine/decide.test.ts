import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../utils/engine/attention-rules';
import {
  dismissPrompt,
  markSent,
  renewMemory,
  snoozePrompt,
  toggleSelfTick,
} from '../../utils/engine/change-memory';
import { type Decision, decide, type Moment } from '../../utils/engine/decide';
import { findStage } from '../../utils/engine/find-stage';
import type { Memory } from '../../utils/model/memory';
import type { Prompt } from '../../utils/model/playbook';
import { FRESH, playbooks, type Step, steps } from './arbitrary-playbook';

type Seen = { moment: Moment; decision: Decision };

/** Plays a generated interaction through the engine, as a page would. */
function play(prompts: Prompt[], script: Step[], off: Set<string> = new Set()): Seen[] {
  let memory: Memory = FRESH;
  return script.map((step, i) => {
    const now = 1_000_000 + i * 60_000;
    const attempt =
      step.breakpoint === 'before-send' ? 'send' : step.breakpoint === 'before-close' ? 'close' : undefined;
    const stage = findStage(step.breakpoint, Number(step.signals.draftWords), false);
    const moment: Moment = {
      prompts,
      workspaces: [],
      signals: { ...step.signals, stage },
      memory,
      off,
      quiet: false,
      breakpoint: step.breakpoint,
      attempt,
      now,
    };
    const decision = decide(moment);
    memory = decision.memory;
    const id = decision.active?.prompt.id;
    if (id && step.then === 'dismiss') memory = dismissPrompt(memory, id, now);
    if (id && step.then === 'later') memory = snoozePrompt(memory, id, now);
    if (id && step.then === 'tick') memory = toggleSelfTick(memory, id, now).memory;
    if (step.then === 'sent') memory = markSent(memory);
    if (step.then === 'finish') memory = renewMemory(memory, now + 1);
    return { moment, decision };
  });
}

const interactions = (check: (seen: Seen[], prompts: Prompt[]) => void) =>
  fc.assert(
    fc.property(playbooks, steps, (prompts, script) => check(play(prompts, script), prompts)),
    { numRuns: 1000 },
  );

describe('decide, over 1,000 generated interactions', () => {
  it('never shows more than the budget in one interaction', () => {
    interactions((seen) => {
      const { memory } = (seen.at(-1) as Seen).decision;
      const mine = memory.shown.filter((s) => s.at >= memory.since);
      expect(mine.length).toBeLessThanOrEqual(BUDGET);
    });
  });

  it('never shows a prompt twice for the same cue unless the person said later', () => {
    interactions((seen) => {
      const { memory } = (seen.at(-1) as Seen).decision;
      for (const s of memory.shown) {
        const same = memory.shown.filter((o) => o.prompt === s.prompt && o.cue === s.cue).length;
        const asked = memory.snoozed.find((z) => z.prompt === s.prompt)?.times ?? 0;
        expect(same).toBeLessThanOrEqual(1 + asked);
      }
    });
  });

  it('never shows what was done, dismissed for this cue or snoozed', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) {
        const id = decision.active?.prompt.id;
        if (!id) continue;
        expect(decision.memory.ticks.some((t) => t.prompt === id)).toBe(false);
        expect(moment.memory.snoozed.some((s) => s.prompt === id && s.until > moment.now)).toBe(false);
        expect(moment.memory.dismissed.some((d) => d.prompt === id && d.cue === decision.active?.cue)).toBe(
          false,
        );
      }
    });
  });

  it('lets every second try on the same click pass', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) {
        if (!decision.hold) continue;
        const again = decide({ ...moment, memory: decision.memory, now: moment.now + 1 });
        expect(again.hold).toBeNull();
      }
    });
  });

  it('holds only a send or close, never anything else', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) if (decision.hold) expect(moment.attempt).toBeDefined();
    });
  });

  it('obeys switches: what is off is neither shown, held nor ticked', () => {
    fc.assert(
      fc.property(playbooks, steps, (prompts, script) => {
        const off = new Set(prompts.filter((_, i) => i % 2 === 0).map((p) => p.id));
        for (const { decision } of play(prompts, script, off)) {
          if (decision.active) expect(off.has(decision.active.prompt.id)).toBe(false);
          for (const t of decision.ticks) expect(off.has(t.prompt)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('shows nothing while quiet', () => {
    fc.assert(
      fc.property(playbooks, steps, (prompts, script) => {
        for (const { moment } of play(prompts, script)) {
          const decision = decide({ ...moment, quiet: true });
          expect(decision.active).toBeNull();
          expect(decision.hold).toBeNull();
        }
      }),
    );
  });

  it('decides the same for the same moment', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) expect(decide(structuredClone(moment))).toEqual(decision);
    });
  });
});
