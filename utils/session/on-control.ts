import { dismissPrompt } from '../engine/change-memory';
import { fillSlots } from '../engine/fill-slots';
import type { CommitmentKind } from '../model/commitment';
import type { Asked, Asks } from './asks';
import { CASE_CONTROLS, type CaseControl, leave } from './change-case';
import type { Effect } from './effect';
import type { FactOf } from './fact';
import type { Turn } from './look';
import { movePanel } from './move-panel';
import { end } from './on-attempt';
import { findingsOf, putAside, remember, wordsOf } from './open-case';
import type { PanelActions } from './panel-state';
import type { OpenCase, Session } from './session';
import { slotsOf } from './show-lines';
import { onCase, type Stepped } from './step-of';

type Moved = 'unfold' | 'collapse' | 'nudge' | 'moveTo';
type Other = Exclude<keyof PanelActions, CaseControl | Moved>;
/** `id` = a new one, for what may come of it. */
type OnOther<A extends Other> = (
  open: OpenCase,
  values: Parameters<PanelActions[A]>,
  moment: { now: number; id: string },
) => Turn;

/** A control of the panel was used: nothing comes of it where no case is shown. */
export function onControl(session: Session, fact: FactOf<'control'>, now: number): Stepped {
  const { use, values } = fact;
  if (isMove(use)) return movePanel(session, fact);
  // What is used stays open, whatever the pointer does then.
  const kept: Session = session.asked ? { ...session, asked: 'person' } : session;
  return onCase(kept, session.open?.of ?? null, (open) => {
    if (!isOnCase(use)) return callOther(use, open, values, { now, id: fact.id });
    // One of the table, called with its own values.
    const work = CASE_CONTROLS[use] as (open: OpenCase, values: unknown, now: number) => Turn;
    return settle(work(open, values, now));
  });
}

const MOVES: readonly string[] = ['unfold', 'collapse', 'nudge', 'moveTo'] satisfies Moved[];
const isMove = (use: string): use is Moved => MOVES.includes(use);
const isOnCase = (use: string): use is CaseControl => use in CASE_CONTROLS;

function callOther(use: Other, open: OpenCase, values: unknown, moment: { now: number; id: string }): Turn {
  const work = OTHERS[use] as (open: OpenCase, values: unknown, moment: { now: number; id: string }) => Turn;
  return work(open, values, moment);
}

/** All that happened is saved and drawn. */
function settle({ open, effects }: Turn): Turn {
  return { open, effects: [...effects, { do: 'save', of: open.of, memory: open.memory }, { do: 'draw' }] };
}

const doing = (open: OpenCase, ...effects: Effect[]): Turn => ({ open, effects });
const ask = (open: OpenCase, question: Asked): Turn => doing(open, { do: 'ask', ...question });

function promise(
  open: OpenCase,
  given: { id: string; kind: CommitmentKind; dueAt: number; action?: string | null | undefined },
  about: Omit<Asks['promise']['about'], 'of' | 'action'> = {},
): Turn {
  const { action, ...rest } = given;
  const worded = action ? { action } : {};
  const source = about.words ?? about.step;
  if (source !== undefined && open.noting.includes(source)) return doing(open);
  const noting = source === undefined ? open.noting : [...open.noting, source];
  return ask(
    { ...open, noting },
    {
      type: 'promise',
      request: { caseId: open.of.caseId, record: open.of.record, commitment: { ...rest, ...worded } },
      about: { of: open.of, ...worded, ...about },
    },
  );
}

const OTHERS: { [A in Other]: OnOther<A> } = {
  insert: (open, [line, lineOf]) => doing(open, { do: 'insert', of: open.of, line, lineOf }),
  copy: (open, [text, lineOf]) => doing(open, { do: 'copy', of: open.of, text, ...(lineOf && { lineOf }) }),
  replace(open, [finding]) {
    const found = findingsOf(open).find((f) => f.rule === finding.rule && wordsOf(open, f) === finding.words);
    if (!found || finding.replace === null) return doing(open);
    const { start, end: until } = found;
    return doing(open, { do: 'replace', of: open.of, start, end: until, finding });
  },
  switchOff(open, [prompt, scope], { now: at }) {
    // A workspace that is switched off is no longer open either.
    const left = open.memory.workspace?.id === prompt ? leave(open, at) : doing(open);
    const next = remember(left.open, dismissPrompt(left.open.memory, prompt, at));
    const facts = [{ kind: 'prompt.switched', prompt, scope, off: true, at } as const];
    const request = { prompt, scope, playbook: open.state.playbook.id, off: true };
    return doing(
      next,
      ...left.effects,
      { do: 'report', of: open.of, facts },
      { do: 'ask', type: 'switch', request, about: { of: open.of, memory: next.memory } },
      { do: 'draw' },
    );
  },
  switchRule(open, [{ rule, category, words }, scope], { now: at }) {
    const next = putAside(open, words, rule);
    const facts = [{ kind: 'finding.handled', rule, category, how: 'switched-off', at } as const];
    const request = { prompt: rule, scope, playbook: open.state.playbook.id, off: true };
    return doing(
      next,
      { do: 'report', of: open.of, facts },
      { do: 'ask', type: 'switch', request, about: { of: open.of, memory: next.memory } },
      { do: 'draw' },
    );
  },
  wait(open, [step, minutes], { now, id }) {
    const made = open.state.playbook.workspaces.flatMap(({ steps }) => steps).find((s) => s.id === step);
    if (!made) return doing(open);
    const action = made.promise && fillSlots(made.promise, slotsOf(open));
    return promise(open, { id, kind: made.makes, dueAt: now + minutes * 60_000, action }, { step });
  },
  note(open, [{ words, action, dueAt: said }, dueAt = said ?? undefined], { id }) {
    return dueAt === undefined
      ? doing(open)
      : promise(open, { id, kind: 'promise', dueAt, action }, { words });
  },
  promise: (open, [dueAt], { id }) => promise(open, { id, kind: 'promise', dueAt }),
  keep: (open, [id]) =>
    ask(open, { type: 'change', request: { id, to: 'kept' }, about: { of: open.of, id } }),
  chooseLog(open, [choosing]) {
    const rest = open.logged ? ({ at: 'saved', canUndo: true } as const) : ({ at: 'ready' } as const);
    return doing({ ...open, log: choosing ? { at: 'choosing' } : rest }, { do: 'draw' });
  },
  log: (open, [disposition], { now }) => (open.ending > 0 ? doing(open) : end(open, disposition, 'log', now)),
  undo(open) {
    const { logged: interaction, of } = open;
    return interaction ? ask(open, { type: 'undo', request: { interaction }, about: { of } }) : doing(open);
  },
  quiet: (open, [where]) => ask(open, { type: 'quiet', request: { where }, about: { of: open.of } }),
  teach: (open, [reader]) =>
    ask(open, {
      type: 'teach',
      request: reader ? { repair: { profile: open.of.profile, reader } } : {},
      about: { of: open.of },
    }),
  open: (open, [view, form]) =>
    ask(open, { type: 'open', request: { view, ...(form && { form }) }, about: { of: open.of } }),
};
