import { type Decision, decide } from '../engine/decide';
import { tellDecision } from '../engine/tell-decision';
import { toVector } from '../engine/to-vector';
import type { Breakpoint, Stage } from '../model/stage';
import type { Effect, Happened } from './effect';
import { isCalm } from './is-calm';
import { printOf } from './print-of';
import { readSignals } from './read-signals';
import type { OpenCase } from './session';

export type LookAt = { breakpoint: Breakpoint | null; attempt?: 'send' | 'close' };
/** The case after something, and what is to be done about it. */
export type Turn = { open: OpenCase; effects: Effect[] };

/**
 * Asks the engine at a breakpoint; null = somebody is typing, nothing changes. Reports what came of it, and everything
 * that a replay needs to decide the same. `hold`: the click must stop once. `now` in epoch ms.
 */
export function look(open: OpenCase, { breakpoint, attempt }: LookAt, now: number): Turn & { hold: boolean } {
  const { state } = open;
  // Before it is known whether the customer is upset, or in danger, there is no card.
  if (breakpoint === null || (state.unread && !attempt))
    return { open, effects: [{ do: 'draw' }], hold: false };
  const signals = readSignals(
    attempt ? open : withoutSent(open),
    { breakpoint, closing: attempt === 'close' },
    now,
  );
  const decision = decide({
    prompts: state.playbook.prompts,
    workspaces: state.playbook.workspaces,
    signals,
    memory: open.memory,
    off: new Set(state.switchedOff),
    quiet: state.silent === true,
    breakpoint,
    attempt,
    now,
  });
  const { memory, active, hold, entered } = decision;
  const next: OpenCase = {
    ...{ ...open, signals, memory, active },
    held: hold !== null || (open.held && active?.prompt.tier === 'hold'),
    sent: open.sent || breakpoint === 'after',
    comment: false,
    // Said once, where a screen reader hears it; the focus stays where it is.
    said: entered ? { words: entered.workspace.title } : open.said,
  };
  const told = tellLook(next, decision, { breakpoint, attempt, before: open, now });
  const isStory = next.story !== null && !next.storyShown && isCalm(next);
  const facts = told.facts.concat(
    isStory && next.story ? { kind: 'story.shown', story: next.story, at: now } : [],
  );
  return {
    open: { ...next, ...told.seen, storyShown: next.storyShown || isStory },
    effects: [{ do: 'report', of: open.of, facts }, { do: 'save', of: open.of, memory }, { do: 'draw' }],
    hold: hold !== null,
  };
}

/** Everything a replay needs to decide the same: the signals of each look that differs or that did something. */
function tellLook(
  { signals, memory }: OpenCase,
  decision: Decision,
  {
    breakpoint,
    attempt,
    before,
    now: at,
  }: LookAt & { breakpoint: Breakpoint; before: OpenCase; now: number },
): { seen: Pick<OpenCase, 'stage' | 'lastSeen'>; facts: Happened[] } {
  const stage = signals.stage as Stage;
  const vector = toVector(signals);
  const lastSeen = JSON.stringify([breakpoint, attempt, vector]);
  const told = tellDecision(decision, before.memory, attempt);
  const isNews =
    lastSeen !== before.lastSeen || told.length > 0 || before.memory.active?.prompt !== memory.active?.prompt;
  const facts: Happened[] = [];
  if (stage !== before.stage) facts.push({ kind: 'stage.entered', stage, at });
  if (isNews) facts.push({ kind: 'signals.read', breakpoint, vector, ...(attempt && { attempt }), at });
  facts.push(...told.map((outcome) => ({ ...outcome, at })));
  return { seen: { stage, lastSeen }, facts };
}

/** A reply that stands there as it was sent, as the page is about to take it or gives it back, is no draft and no new work. */
function withoutSent(open: OpenCase): OpenCase {
  const { draft, memory } = open;
  const isSentYet =
    !!draft && !!memory.sent && !memory.sent.kept && printOf(draft.text) === memory.sent.print;
  return isSentYet ? { ...open, draft: null, sent: true } : open;
}
