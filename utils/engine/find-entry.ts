import type { Memory } from '../model/memory';
import type { Signals } from '../model/signal';
import type { Workspace } from '../model/workspace';
import { findCue } from './find-cue';

/** Somebody may be in danger: what speaks of that goes before everything else. */
export function isUrgent(cue: string): boolean {
  return cue.split(' & ').includes('safety');
}

/**
 * The workspace that opens by itself now, and why: its condition holds, it is not off, the agent has not left it in
 * this case, and it has not come for this cue before. Where somebody may be in danger none opens but what is for that.
 */
export function findEntry(
  workspaces: readonly Workspace[],
  signals: Signals,
  memory: Memory,
  off: ReadonlySet<string>,
): { workspace: Workspace; cue: string } | null {
  for (const workspace of workspaces) {
    const { id, when } = workspace;
    const cue = when && !off.has(id) && !memory.left.includes(id) ? findCue(when, signals) : null;
    if (!cue || memory.shown.some((s) => s.prompt === id && s.cue === cue)) continue;
    if (signals.safety !== true || isUrgent(cue)) return { workspace, cue };
  }
  return null;
}
