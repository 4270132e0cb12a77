import { fillSlots } from '../engine/fill-slots';
import { findOpen, orderSteps } from '../engine/open-steps';
import type { PanelWorkspace } from './panel-state';
import type { OpenCase } from './session';
import { showLines, slotsOf } from './show-lines';
import { showStep } from './show-step';

/** The workspace that is open in this case, as the panel shows it, or null. */
export function showWorkspace(open: OpenCase, canInsert: boolean): PanelWorkspace | null {
  const { state, memory } = open;
  const { workspaces, topics } = state.playbook;
  const off = new Set(state.switchedOff);
  const space = findOpen(workspaces, memory, off);
  if (!space) return null;
  const order = memory.workspace?.order ?? null;
  const steps = orderSteps(space, order, off);
  const next = steps.find(({ id }) => !memory.ticks.some((t) => t.prompt === id));
  const chosen = space.orders.find(({ id }) => id === order) ?? space.orders[0];
  return {
    id: space.id,
    title: space.title,
    why: space.why ?? null,
    form: space.form ?? null,
    orders: space.orders.map((each) => ({ id: each.id, title: each.title, chosen: each === chosen })),
    steps: steps.map((step) => {
      const topic = topics.find(({ id }) => id === step.topic);
      return {
        ...showStep(open, { ...step, title: fillSlots(step.title, slotsOf(open)) }),
        next: step === next,
        why: step.why,
        lines: showLines(open, step, canInsert),
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
