import { fillSlots } from '../../engine/fill-slots';
import { findOpen, orderSteps } from '../../engine/open-steps';
import type { DeskCase } from './desk-case';
import type { PanelWorkspace } from './panel-state';
import { showLines, slotsOf } from './show-lines';
import { showStep } from './show-step';

/** The workspace that is open in this case, as the panel shows it, or null. */
export function showWorkspace(desk: DeskCase, canInsert: boolean): PanelWorkspace | null {
  const { state, memory } = desk;
  const { workspaces, topics } = state.playbook;
  const off = new Set(state.switchedOff);
  const open = findOpen(workspaces, memory, off);
  if (!open) return null;
  const order = memory.workspace?.order ?? null;
  const steps = orderSteps(open, order, off);
  const next = steps.find(({ id }) => !memory.ticks.some((t) => t.prompt === id));
  const chosen = open.orders.find(({ id }) => id === order) ?? open.orders[0];
  return {
    id: open.id,
    title: open.title,
    why: open.why ?? null,
    form: open.form ?? null,
    orders: open.orders.map((each) => ({ id: each.id, title: each.title, chosen: each === chosen })),
    steps: steps.map((step) => {
      const topic = topics.find(({ id }) => id === step.topic);
      return {
        ...showStep(desk, { ...step, title: fillSlots(step.title, slotsOf(desk)) }),
        next: step === next,
        why: step.why,
        lines: showLines(desk, step, canInsert),
        topic: topic
          ? {
              id: topic.id,
              title: topic.title,
              tags: topic.tags.map((tag) => ({ ...tag, chosen: memory.tags[topic.id] === tag.id })),
            }
          : null,
        minutes: step.minutes,
      };
    }),
  };
}
