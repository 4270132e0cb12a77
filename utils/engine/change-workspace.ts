import type { Memory } from '../model/memory';

/** A workspace is opened, or the order of its steps changed; another one that was open is thereby left. */
export function enterWorkspace(memory: Memory, id: string, order: string | null): Memory {
  const before = memory.workspace && memory.workspace.id !== id ? leaveWorkspace(memory) : memory;
  return { ...before, workspace: { id, order } };
}

/** The open workspace is closed by the agent; it never opens by itself again in this case. */
export function leaveWorkspace(memory: Memory): Memory {
  const { workspace, left } = memory;
  if (!workspace) return memory;
  return { ...memory, workspace: null, left: left.includes(workspace.id) ? left : [...left, workspace.id] };
}

/** A label is chosen for a topic; choosing it again takes it off. Returns the tag that holds now. */
export function toggleTag(
  memory: Memory,
  topic: string,
  tag: string,
): { memory: Memory; tag: string | null } {
  const { [topic]: before, ...others } = memory.tags;
  const now = before === tag ? null : tag;
  return { memory: { ...memory, tags: now ? { ...others, [topic]: now } : others }, tag: now };
}
