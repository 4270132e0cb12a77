import type { Memory } from '../model/memory';
import type { Step, Workspace } from '../model/workspace';

/** The workspace that is open, or null (also when this playbook has it no more, or it is switched off). */
export function findOpen(
  workspaces: readonly Workspace[],
  { workspace }: Memory,
  off: ReadonlySet<string>,
): Workspace | null {
  return workspaces.find(({ id }) => id === workspace?.id && !off.has(id)) ?? null;
}

/** Its steps in the chosen order, else in its first order, else as they stand; without those that are switched off. */
export function orderSteps(
  { steps, orders }: Workspace,
  order: string | null,
  off: ReadonlySet<string>,
): Step[] {
  const chosen = orders.find(({ id }) => id === order) ?? orders[0];
  const inOrder = chosen ? chosen.steps.flatMap((id) => steps.find((step) => step.id === id) ?? []) : steps;
  return inOrder.filter(({ id }) => !off.has(id));
}
