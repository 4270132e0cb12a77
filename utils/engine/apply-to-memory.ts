import type { LogEvent } from '../model/event';
import type { Memory } from '../model/memory';
import { dismissPrompt, markSent, renewMemory, snoozePrompt } from './change-memory';
import { enterWorkspace, leaveWorkspace } from './change-workspace';

/**
 * The engine's memory after something the agent did, as the page changed it then. What came of a look itself (showings,
 * ticks by text, holds, workspaces that opened by themselves) changes nothing here: deciding again gives it.
 * `has` = whether the playbook has a prompt, step or workspace of this id.
 */
export function applyToMemory(memory: Memory, event: LogEvent, has: (id: string) => boolean): Memory {
  switch (event.kind) {
    case 'prompt.dismissed':
      return putAway(memory, event.prompt, () =>
        event.reason === 'later'
          ? snoozePrompt(memory, event.prompt, event.at)
          : dismissPrompt(memory, event.prompt, event.at),
      );
    case 'prompt.switched':
      if (!event.off) return memory;
      return putAway(memory, event.prompt, () => dismissPrompt(memory, event.prompt, event.at));
    case 'prompt.ticked':
      return event.by === 'self' && has(event.prompt) ? tickByHand(memory, event.prompt, event.at) : memory;
    case 'prompt.unticked':
      // A tick by text is emptied by the look that came before this.
      return { ...memory, ticks: memory.ticks.filter((t) => t.prompt !== event.prompt || t.by !== 'self') };
    case 'workspace.entered':
      if (event.by === 'cue' || !has(event.workspace)) return memory;
      return enterWorkspace(memory, event.workspace, event.order);
    case 'workspace.left':
      return memory.workspace?.id === event.workspace ? leaveWorkspace(memory) : memory;
    case 'tag.set': {
      const { [event.topic]: _, ...others } = memory.tags;
      return { ...memory, tags: event.tag === null ? others : { ...others, [event.topic]: event.tag } };
    }
    case 'reply.sent':
      return markSent(memory);
    case 'interaction.finished':
      return renewMemory(memory, event.at);
    default:
      return memory;
  }
}

/** Another card than the one that was put away stays where it is. */
function putAway(memory: Memory, prompt: string, change: () => Memory): Memory {
  const { active } = memory;
  const next = change();
  return active && active.prompt !== prompt ? { ...next, active } : next;
}

function tickByHand(memory: Memory, prompt: string, at: number): Memory {
  if (memory.ticks.some((t) => t.prompt === prompt)) return memory;
  const active = memory.active?.prompt === prompt ? null : memory.active;
  return { ...memory, active, ticks: [...memory.ticks, { prompt, by: 'self', at, sent: false }] };
}
