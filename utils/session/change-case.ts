import { dismissPrompt, markDomain, snoozePrompt, toggleSelfTick } from '../engine/change-memory';
import { enterWorkspace, leaveWorkspace, toggleTag } from '../engine/change-workspace';
import type { Happened } from './effect';
import { look, type Turn } from './look';
import { forgetPromise, putAside, remember, storyOf } from './open-case';
import type { PanelActions } from './panel-state';
import type { OpenCase } from './session';

/** The controls that change what is known of a case: remembered and reported. */
export type CaseControl =
  | 'done'
  | 'dismiss'
  | 'keepWords'
  | 'mark'
  | 'enter'
  | 'leave'
  | 'tag'
  | 'likeStory'
  | 'notPromised';

/** What a control does with the case in view; `now` in epoch ms. */
export type OnCase<A extends keyof PanelActions> = (
  open: OpenCase,
  values: Parameters<PanelActions[A]>,
  now: number,
) => Turn;

const told = (open: OpenCase, ...facts: Happened[]): Turn => ({
  open,
  effects: [{ do: 'report', of: open.of, facts }],
});

/** A step the person says was done, or takes back. */
export function tick(open: OpenCase, prompt: string, at: number): Turn {
  const { memory, ticked } = toggleSelfTick(open.memory, prompt, at);
  return told(
    remember(open, memory),
    ticked ? { kind: 'prompt.ticked', prompt, by: 'self', at } : { kind: 'prompt.unticked', prompt, at },
  );
}

/** Closes the workspace that is open. */
export function leave(open: OpenCase, at: number): Turn {
  const { workspace } = open.memory;
  if (!workspace) return { open, effects: [] };
  const left = remember(open, leaveWorkspace(open.memory));
  return told(left, { kind: 'workspace.left', workspace: workspace.id, at });
}

export const CASE_CONTROLS: { [A in CaseControl]: OnCase<A> } = {
  done: (open, [prompt], now) => tick(open, prompt, now),
  dismiss(open, [prompt, reason], at) {
    const memory = (reason === 'later' ? snoozePrompt : dismissPrompt)(open.memory, prompt, at);
    return told(
      { ...remember(open, memory), comment: true },
      { kind: 'prompt.dismissed', prompt, reason, at },
    );
  },
  keepWords: (open, [{ words, rule, category }], at) =>
    told(putAside(open, words, rule), { kind: 'finding.handled', rule, category, how: 'kept', at }),
  mark: (open, [domain, state], at) =>
    told(remember(open, markDomain(open.memory, domain, state)), {
      kind: 'teachback.marked',
      domain,
      state,
      at,
    }),
  enter(open, [workspace, order = null], at) {
    const before = open.memory.workspace?.id;
    const facts: Happened[] = [];
    if (before && before !== workspace) facts.push({ kind: 'workspace.left', workspace: before, at });
    facts.push({ kind: 'workspace.entered', workspace, by: 'hand', order, at });
    const entered = told(remember(open, enterWorkspace(open.memory, workspace, order)), ...facts);
    // What it mutes goes, and what the draft shows is ticked at once.
    const turn = look(entered.open, { breakpoint: 'paused' }, at);
    return { open: turn.open, effects: [...entered.effects, ...turn.effects] };
  },
  leave: (open, _, now) => leave(open, now),
  tag(open, [topic, chosen], at) {
    const { memory, tag } = toggleTag(open.memory, topic, chosen);
    return told(remember(open, memory), { kind: 'tag.set', topic, tag, at });
  },
  likeStory(open, _, at) {
    const story = storyOf(open);
    const next = { ...open, story: null };
    return story ? told(next, { kind: 'story.liked', story, at }) : { open: next, effects: [] };
  },
  notPromised: (open, [{ words }]) => ({ open: forgetPromise(open, words), effects: [] }),
};
