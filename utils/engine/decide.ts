import type { Memory } from '../model/memory';
import type { Prompt } from '../model/playbook';
import type { Signals } from '../model/signal';
import type { Breakpoint } from '../model/stage';
import type { Tier } from '../model/tier';
import { BUDGET, HOLD_RESERVE } from './attention-rules';
import { findCue } from './find-cue';
import { type TickChange, tickPrompts } from './tick-prompts';

export type Moment = {
  prompts: readonly Prompt[];
  signals: Signals;
  memory: Memory;
  /** Prompts switched off for this person, site or playbook. */
  off: ReadonlySet<string>;
  /** Quiet or silent (baseline): ticks are kept up to date, nothing is shown or held. */
  quiet: boolean;
  breakpoint: Breakpoint;
  /** The click that is about to happen, at before-send and before-close. */
  attempt?: 'send' | 'close';
  /** Epoch ms. */
  now: number;
};

export type Decision = {
  memory: Memory;
  active: { prompt: Prompt; cue: string } | null;
  /** A card that was not active before this moment. */
  shown: { prompt: Prompt; cue: string } | null;
  ticks: TickChange[];
  /** Stop this click once. */
  hold: { prompt: Prompt; cue: string } | null;
};

const RANK: Record<Tier, number> = { note: 0, nudge: 1, hold: 2 };

/**
 * What to show at a breakpoint: at most one card, at most BUDGET per interaction, none twice for the same cue, none
 * that is off, done, dismissed for this cue or snoozed. A hold stops a click once; any second try passes.
 * Pure: the same moment always gives the same decision. Rules: design.md section 6.
 */
export function decide(moment: Moment): Decision {
  const { prompts, signals, off, now } = moment;
  const enabled = prompts.filter((p) => !off.has(p.id));
  const { memory, changes } = tickPrompts(enabled, signals, moment.memory, now);
  const none = { memory: { ...memory, active: null }, active: null, shown: null, ticks: changes, hold: null };
  if (moment.quiet) return none;

  const fitting = enabled
    .map((prompt, order) => ({ prompt, order, cue: fits(prompt, moment, memory) }))
    .filter((c): c is { prompt: Prompt; order: number; cue: string } => c.cue !== null);
  const current = fitting.find((c) => c.prompt.id === memory.active?.prompt);
  const fresh = fitting
    .filter((c) => c !== current && maySurface(c.prompt, c.cue, moment, memory, enabled))
    .sort(
      (a, b) =>
        RANK[b.prompt.tier] - RANK[a.prompt.tier] ||
        b.prompt.priority - a.prompt.priority ||
        a.order - b.order,
    );
  const best = fresh[0];
  const replace = best && (!current || RANK[best.prompt.tier] > RANK[current.prompt.tier]);

  if (best && replace) {
    const showing = { prompt: best.prompt, cue: best.cue };
    const held = best.prompt.tier === 'hold' && moment.attempt !== undefined;
    return {
      memory: {
        ...memory,
        active: { prompt: best.prompt.id, cue: best.cue },
        shown: [...memory.shown, { prompt: best.prompt.id, cue: best.cue, at: now }],
        held: held
          ? [
              ...memory.held,
              { prompt: best.prompt.id, cue: best.cue, attempt: moment.attempt ?? 'send', at: now },
            ]
          : memory.held,
      },
      active: showing,
      shown: showing,
      ticks: changes,
      hold: held ? showing : null,
    };
  }
  if (!current) return none;
  const cue = memory.active?.cue ?? current.cue;
  return {
    ...none,
    memory: { ...memory, active: { prompt: current.prompt.id, cue } },
    active: { prompt: current.prompt, cue },
  };
}

/** The cue if the prompt's stage and condition fit and it is neither done, put away nor snoozed; else null. */
function fits(prompt: Prompt, { signals, now }: Moment, memory: Memory): string | null {
  // A hold that has come up stays in view while the agent mends the draft.
  const held = prompt.tier === 'hold' && memory.active?.prompt === prompt.id;
  if (!held && !prompt.stages.some((s) => s === signals.stage)) return null;
  if (memory.ticks.some((t) => t.prompt === prompt.id)) return null;
  if (memory.snoozed.some((s) => s.prompt === prompt.id && s.until > now)) return null;
  const cue = findCue(prompt.when, signals);
  if (cue === null) return null;
  return memory.dismissed.some((d) => d.prompt === prompt.id && d.cue === cue) ? null : cue;
}

/** May a prompt that is not showing come up now: repeat rule, own limit, budget, holds once. */
function maySurface(
  prompt: Prompt,
  cue: string,
  moment: Moment,
  memory: Memory,
  enabled: readonly Prompt[],
): boolean {
  const before = memory.shown.filter((s) => s.prompt === prompt.id);
  const snooze = memory.snoozed.find((s) => s.prompt === prompt.id);
  const asked = snooze !== undefined && before.filter((s) => s.cue === cue).length <= snooze.times;
  if (before.some((s) => s.cue === cue) && !asked) return false;
  const mine = memory.shown.filter((s) => s.at >= memory.since);
  if (mine.length >= BUDGET) return false;
  if (prompt.tier !== 'hold') {
    if (before.filter((s) => s.at >= memory.since).length >= (prompt.limits?.perCase ?? 1) && !asked)
      return false;
    const holdLeft = enabled.some((p) => p.tier === 'hold' && !mine.some((s) => s.prompt === p.id));
    return mine.length < BUDGET - (holdLeft ? HOLD_RESERVE : 0);
  }
  if (moment.attempt === undefined) return false;
  return !memory.held.some((h) => h.at >= memory.since && h.attempt === moment.attempt);
}
