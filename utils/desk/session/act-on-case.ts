import { makeOrderedId } from '../../browser/make-id';
import { dismissPrompt, markDomain, snoozePrompt, toggleSelfTick } from '../../engine/change-memory';
import { enterWorkspace, leaveWorkspace, toggleTag } from '../../engine/change-workspace';
import { fillSlots } from '../../engine/fill-slots';
import type { NewCommitment } from '../../model/commitment';
import type { Desk } from './desk';
import type { DeskCase } from './desk-case';
import type { PanelActions } from './panel-state';
import { slotsOf } from './show-lines';

type Make = (commitment: NewCommitment, after: (current: DeskCase) => void) => void;
type Names =
  | 'done'
  | 'dismiss'
  | 'keepWords'
  | 'mark'
  | 'enter'
  | 'leave'
  | 'tag'
  | 'wait'
  | 'likeStory'
  | 'notPromised';

/** What each control does that changes what is known of the case: remembered, reported, drawn. `make` notes a commitment. */
export function actOnCase(desk: Desk, make: Make): Pick<PanelActions, Names> {
  const { now } = desk;
  /** Works on the case in view, if there is one; then all is saved and drawn. */
  const on =
    <A extends unknown[]>(work: (current: DeskCase, ...values: A) => void) =>
    (...values: A) => {
      const { current } = desk;
      if (!current) return;
      work(current, ...values);
      void current.flush();
      desk.redraw();
    };

  const tick = (current: DeskCase, prompt: string) => {
    const at = now();
    const { memory, ticked } = toggleSelfTick(current.memory, prompt, at);
    current.memory = memory;
    current.report(
      ticked ? { kind: 'prompt.ticked', prompt, by: 'self', at } : { kind: 'prompt.unticked', prompt, at },
    );
  };

  return {
    done: on(tick),
    dismiss: on((current, prompt, reason) => {
      const at = now();
      current.memory = (reason === 'later' ? snoozePrompt : dismissPrompt)(current.memory, prompt, at);
      current.report({ kind: 'prompt.dismissed', prompt, reason, at });
      desk.comment = true;
    }),
    keepWords: on((current, { words, rule, category }) => {
      current.putAside(words, rule);
      current.report({ kind: 'finding.handled', rule, category, how: 'kept' });
    }),
    mark: on((current, domain, state) => {
      current.memory = markDomain(current.memory, domain, state);
      current.report({ kind: 'teachback.marked', domain, state });
    }),
    enter: on((current, workspace, chosen) => {
      const { memory } = current;
      const order = chosen ?? null;
      const open = memory.workspace?.id;
      if (open && open !== workspace) current.report({ kind: 'workspace.left', workspace: open });
      current.memory = enterWorkspace(memory, workspace, order);
      current.report({ kind: 'workspace.entered', workspace, by: 'hand', order });
      // What it mutes goes, and what the draft shows is ticked at once.
      desk.look('paused');
    }),
    leave: on((current) => {
      const open = current.memory.workspace;
      if (!open) return;
      current.memory = leaveWorkspace(current.memory);
      current.report({ kind: 'workspace.left', workspace: open.id });
    }),
    tag: on((current, topic, chosen) => {
      const { memory, tag } = toggleTag(current.memory, topic, chosen);
      current.memory = memory;
      current.report({ kind: 'tag.set', topic, tag });
    }),
    wait: on((current, id, minutes) => {
      const steps = current.state.playbook.workspaces.flatMap((each) => each.steps);
      const step = steps.find((each) => each.id === id);
      if (!step) return;
      const action = step.promise && fillSlots(step.promise, slotsOf(current));
      const dueAt = now() + minutes * 60_000;
      make({ id: makeOrderedId(), kind: step.makes, dueAt, ...(action && { action }) }, () => {
        current.report({ kind: 'prompt.acted', prompt: id, how: 'commitment' });
        if (step.tick.by === 'hand' && !current.memory.ticks.some((t) => t.prompt === id)) tick(current, id);
      });
    }),
    likeStory: on((current) => {
      if (current.story) current.report({ kind: 'story.liked', story: current.story });
      current.story = null;
    }),
    notPromised: on((current, { words }) => forgetPromise(current, words)),
  };
}

/** A promise is dealt with: in the draft as it stands, and among those that were sent. */
export function forgetPromise(current: DeskCase, said: string): void {
  current.putAside(said);
  current.memory = { ...current.memory, promised: current.memory.promised.filter((p) => p.words !== said) };
}
