import type { Memory } from '../model/memory';
import type { Prompt } from '../model/playbook';
import type { Signals } from '../model/signal';
import type { Breakpoint } from '../model/stage';
import type { Tier } from '../model/tier';
import type { Workspace } from '../model/workspace';
import { BUDGET, HOLD_RESERVE } from './attention-rules';
import { enterWorkspace } from './change-workspace';
import { findCue } from './find-cue';
import { findEntry, isUrgent } from './find-entry';
import { findOpen, orderSteps } from './open-steps';
import { type TickChange, tickPrompts } from './tick-prompts';
import { withModes } from './with-modes';

export type Moment = {
  prompts: readonly Prompt[];
  workspaces: readonly Workspace[];
  /** What was read; the modes that follow from `memory` are added here (with-modes.ts). */
  signals: Signals;
  memory: Memory;
  /** Prompts, workspaces and steps switched off for this person, site or playbook. */
  off: ReadonlySet<string>;
  /** Quiet or silent (baseline): ticks are kept up to date, nothing is shown or held. */
  quiet: boolean;
  /** null = no breakpoint (somebody is typing): nothing changes. */
  breakpoint: Breakpoint | null;
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
  /** The workspace that opened by itself; it counts as one card, and no card comes with it. */
  entered: { workspace: Workspace; cue: string } | null;
};

type Fit = { prompt: Prompt; cue: string };

const RANK: Record<Tier, number> = { note: 0, nudge: 1, hold: 2 };

/**
 * What to show at a breakpoint: at most one card, at most BUDGET per interaction, none twice for the same cue, none
 * that is off, done, dismissed for this cue or snoozed. A hold stops a click once; any second try passes. A workspace
 * opens by itself within the same budget; one that mutes leaves only holds and what speaks of danger.
 * Pure: the same moment always gives the same decision. Rules: design.md section 6.
 */
export function decide(moment: Moment): Decision {
  const { prompts, workspaces, off, now } = moment;
  const enabled = prompts.filter((p) => !off.has(p.id));
  const decision: Decision = {
    memory: moment.memory,
    active: null,
    shown: null,
    ticks: [],
    hold: null,
    entered: null,
  };
  if (moment.breakpoint === null) {
    const { active } = moment.memory;
    const prompt = !moment.quiet && enabled.find((p) => p.id === active?.prompt);
    return active && prompt ? { ...decision, active: { prompt, cue: active.cue } } : decision;
  }

  const signals = withModes(moment.signals, moment.memory);
  const room = hasRoom(moment.memory, enabled);
  const mayOpen = room && !moment.quiet && !moment.attempt && !findOpen(workspaces, moment.memory, off);
  const entered = mayOpen ? findEntry(workspaces, signals, moment.memory, off) : null;
  const opened = entered
    ? addShown(
        enterWorkspace(moment.memory, entered.workspace.id, null),
        entered.workspace.id,
        entered.cue,
        now,
      )
    : moment.memory;
  const open = findOpen(workspaces, opened, off);
  const steps = open ? orderSteps(open, opened.workspace?.order ?? null, off) : [];
  const ticked = tickPrompts([...enabled, ...steps], signals, opened, now);
  const memory = { ...ticked.memory, active: null };
  const none = { ...decision, memory, ticks: ticked.changes, entered };
  if (moment.quiet) return none;

  const before = opened.active;
  const done = new Set(memory.ticks.map((tick) => tick.prompt));
  /** Why the prompt is due now, or null; an open workspace that mutes leaves holds and what speaks of danger. */
  const dueFor = (prompt: Prompt) => {
    const cue = done.has(prompt.id) ? null : fits(prompt, moment, signals, ticked.memory);
    return cue && open?.mutes && prompt.tier !== 'hold' && !isUrgent(cue) ? null : cue;
  };
  let current: Prompt | undefined;
  let best: Fit | undefined;
  for (const prompt of enabled) {
    const isCurrent = prompt.id === before?.prompt;
    // Only what would come before the best so far is looked at: a playbook may hold thousands.
    const mayCome = prompt.tier === 'hold' ? moment.attempt : room;
    if (!isCurrent && (!mayCome || entered || (best && !goesBefore(prompt, best.prompt)))) continue;
    const cue = dueFor(prompt);
    if (cue === null) continue;
    if (isCurrent) current = prompt;
    else if (maySurface({ prompt, cue }, moment, memory)) best = { prompt, cue };
  }
  if (best && (!current || RANK[best.prompt.tier] > RANK[current.tier])) {
    const { prompt, cue } = best;
    const { id } = prompt;
    const next = { ...addShown(memory, id, cue, now), active: { prompt: id, cue } };
    const attempt = prompt.tier === 'hold' ? moment.attempt : undefined;
    if (attempt) next.held = [...next.held, { prompt: id, cue, attempt, at: now }];
    const shown = { prompt, cue };
    return { ...none, memory: next, active: shown, shown, hold: attempt ? shown : null };
  }
  if (!current || !before) return none;
  return {
    ...none,
    memory: { ...memory, active: before },
    active: { prompt: current, cue: before.cue },
  };
}

/** Of two that are due, the graver tier goes first, then the higher priority; else they stay as they stand. */
function goesBefore(a: Prompt, b: Prompt): boolean {
  return a.tier === b.tier ? a.priority > b.priority : RANK[a.tier] > RANK[b.tier];
}

function addShown(memory: Memory, prompt: string, cue: string, at: number): Memory {
  return { ...memory, shown: [...memory.shown, { prompt, cue, at }] };
}

/** Is there room in the budget for what is no hold. */
function hasRoom(memory: Memory, enabled: readonly Prompt[]): boolean {
  const mine = memory.shown.filter((s) => s.at >= memory.since);
  const holdLeft = enabled.some((p) => p.tier === 'hold' && !mine.some((s) => s.prompt === p.id));
  return mine.length < BUDGET - (holdLeft ? HOLD_RESERVE : 0);
}

/** The cue if the prompt's stage and condition fit and it is neither put away nor snoozed; else null. */
function fits(prompt: Prompt, { now }: Moment, signals: Signals, memory: Memory): string | null {
  // A hold that has come up stays in view while the agent mends the draft.
  const held = prompt.tier === 'hold' && memory.active?.prompt === prompt.id;
  if (!held && !prompt.stages.some((s) => s === signals.stage)) return null;
  if (memory.snoozed.some((s) => s.prompt === prompt.id && s.until > now)) return null;
  const cue = findCue(prompt.when, signals);
  if (cue === null) return null;
  return memory.dismissed.some((d) => d.prompt === prompt.id && d.cue === cue) ? null : cue;
}

/** May a prompt that is not showing come up, where there is room for it: repeat rule, own limit, a hold once an attempt. */
function maySurface({ prompt, cue }: Fit, moment: Moment, memory: Memory): boolean {
  const before = memory.shown.filter((s) => s.prompt === prompt.id);
  const snooze = memory.snoozed.find((s) => s.prompt === prompt.id);
  const asked = snooze !== undefined && before.filter((s) => s.cue === cue).length <= snooze.times;
  if (before.some((s) => s.cue === cue) && !asked) return false;
  const isMine = (s: { at: number }) => s.at >= memory.since;
  if (prompt.tier !== 'hold') {
    if (before.filter(isMine).length >= (prompt.limits?.perCase ?? 1) && !asked) return false;
    return true;
  }
  if (memory.shown.filter(isMine).length >= BUDGET) return false;
  return !memory.held.some((h) => isMine(h) && h.attempt === moment.attempt);
}
