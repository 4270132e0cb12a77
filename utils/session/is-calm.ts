import type { Memory } from '../model/memory';
import type { Prompt } from '../model/playbook';

/** Nothing is going on that a story would disturb: no complaint or other work step by step, nothing worth doing now. */
export function isCalm({ active, memory }: { active: { prompt: Prompt } | null; memory: Memory }): boolean {
  return memory.workspace === null && (active === null || active.prompt.tier === 'note');
}
