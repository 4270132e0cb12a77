import type { Memory } from '../model/memory';
import type { Domain, DomainState } from '../model/teach-back';
import { MAX_SNOOZES, SNOOZE_MS } from './attention-rules';

/** The card in view is put away for its cue; it comes back only when the cue has changed. `now` in epoch ms. */
export function dismissPrompt(memory: Memory, prompt: string, now: number): Memory {
  const cue = memory.active?.prompt === prompt ? memory.active.cue : 'always';
  return { ...memory, active: null, dismissed: [...memory.dismissed, { prompt, cue, at: now }] };
}

/** Later: the card may come back after SNOOZE_MS, at most MAX_SNOOZES times; after that it is put away. */
export function snoozePrompt(memory: Memory, prompt: string, now: number): Memory {
  const times = memory.snoozed.find((s) => s.prompt === prompt)?.times ?? 0;
  if (times >= MAX_SNOOZES) return dismissPrompt(memory, prompt, now);
  const snoozed = memory.snoozed.filter((s) => s.prompt !== prompt);
  return {
    ...memory,
    active: null,
    snoozed: [...snoozed, { prompt, until: now + SNOOZE_MS, times: times + 1 }],
  };
}

/** A step the person says was done; never mixed up with one that text shows. Doing it again takes it back. */
export function toggleSelfTick(
  memory: Memory,
  prompt: string,
  now: number,
): { memory: Memory; ticked: boolean } {
  const mine = memory.ticks.find((t) => t.prompt === prompt);
  if (mine?.by === 'text') return { memory, ticked: true };
  const others = memory.ticks.filter((t) => t.prompt !== prompt);
  if (mine) return { memory: { ...memory, ticks: others }, ticked: false };
  const active = memory.active?.prompt === prompt ? null : memory.active;
  return {
    memory: { ...memory, active, ticks: [...others, { prompt, by: 'self', at: now, sent: false }] },
    ticked: true,
  };
}

/** The reply has left: what it showed stays shown. */
export function markSent(memory: Memory): Memory {
  return { ...memory, active: null, ticks: memory.ticks.map((t) => ({ ...t, sent: true })) };
}

/** How far a question of the teach-back has come. Who said yes and then had to be told again is kept as a gap. */
export function markDomain(memory: Memory, domain: Domain, state: DomainState): Memory {
  const { domains, gaps } = memory;
  const isGap = state === 're-taught' && domains[domain] === 'said-yes' && !gaps.includes(domain);
  return { ...memory, domains: { ...domains, [domain]: state }, gaps: isGap ? [...gaps, domain] : gaps };
}

/**
 * A new interaction about the same case: a new budget, new ticks and tags, no workspace open; but nothing comes again
 * for an old cue, and what the agent left stays left.
 */
export function renewMemory(memory: Memory, now: number): Memory {
  return {
    ...memory,
    since: now,
    active: null,
    ticks: [],
    held: [],
    domains: {},
    gaps: [],
    workspace: null,
    tags: {},
  };
}
