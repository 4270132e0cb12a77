import { markSent, renewMemory } from '../engine/change-memory';
import type { Disposition } from '../model/disposition';
import type { Effect, Happened } from './effect';
import type { FactOf } from './fact';
import { look, type Turn } from './look';
import { promisesOf, remember, wordsOf, writeDraft } from './open-case';
import type { OpenCase, Session } from './session';
import { onCase, type Stepped } from './step-of';

/** A click on send or close: stopped once where a hold says so, else what was sent is reported and the interaction ends. */
export function onAttempt(session: Session, fact: FactOf<'attempt'>, now: number): Stepped {
  return onCase(session, session.open?.of ?? null, (before) => {
    const { attempt, draft } = fact;
    const breakpoint = attempt === 'close' ? 'before-close' : 'before-send';
    const { open, effects, hold } = look(writeDraft(before, draft), { breakpoint, attempt }, now);
    if (hold) return { open, effects: [{ do: 'stop' }, ...effects] };
    const turn = goThrough(open, fact, now);
    return { open: turn.open, effects: [...effects, ...turn.effects] };
  });
}

function goThrough(open: OpenCase, { attempt, sends }: FactOf<'attempt'>, now: number): Turn {
  const { draft, of } = open;
  const how = attempt === 'close' ? 'resolved' : 'answered';
  const hasSent = sends && draft !== null && draft.text.trim() !== '';
  if (!hasSent)
    return attempt === 'send' ? { open, effects: [] } : end(writeDraft(open, null), how, attempt, now);
  const sent = carryPromises(remember(open, markSent(open.memory)));
  const report: Effect = { do: 'report', of, facts: [tellSent(open, draft.kind, now)] };
  // A note for colleagues ends nothing.
  if (attempt === 'send' && draft.kind === 'internal')
    return { open: sent, effects: [report, { do: 'save', of, memory: sent.memory }] };
  const turn = end(writeDraft(sent, null), how, attempt, now);
  return { open: turn.open, effects: [report, ...turn.effects] };
}

function tellSent(
  { signals }: OpenCase,
  editor: NonNullable<OpenCase['draft']>['kind'],
  at: number,
): Happened {
  return {
    kind: 'reply.sent',
    editor,
    nameUses: Number(signals.nameUses ?? 0),
    promises: Number(signals.promises ?? 0),
    vaguePromises: Number(signals.vaguePromises ?? 0),
    words: Number(signals.draftWords ?? 0),
    at,
  };
}

/** What was promised to the customer and sent but not noted stays in view, also on the page that follows. */
function carryPromises(open: OpenCase): OpenCase {
  if (open.draft?.kind !== 'reply') return open;
  const sent = promisesOf(open).flatMap((promise) =>
    promise.dueAt === null
      ? []
      : [{ words: wordsOf(open, promise).slice(0, 1000), action: promise.action, dueAt: promise.dueAt }],
  );
  return remember(open, { ...open.memory, promised: [...open.memory.promised, ...sent].slice(-20) });
}

/** Ends the interaction, with everything that is not saved yet. */
export function end(
  open: OpenCase,
  disposition: Disposition,
  how: 'log' | 'send' | 'close',
  now: number,
): Turn {
  const { of, memory, ending } = open;
  return {
    open: { ...open, log: { at: 'saving' }, ending: ending + 1 },
    effects: [{ do: 'end', of, at: now, disposition, how, memory }, { do: 'draw' }],
  };
}

/** The end was saved. A send may have opened the next case: nothing of this one may show there. */
export function onEnded(session: Session, fact: FactOf<'ended'>, now: number): Stepped {
  return onCase(session, fact.of, (saving) => {
    const before = { ...saving, ending: saving.ending - 1 };
    const { interaction, corrected, at } = fact;
    const open = corrected ? before : remember(before, renewMemory(before.memory, at));
    const log = interaction ? ({ at: 'saved', canUndo: true } as const) : ({ at: 'ready' } as const);
    return look({ ...open, logged: interaction, log }, { breakpoint: 'after' }, now);
  });
}

/** A save has failed; what of it is still kept is tried again with the next one. An end of a case that is gone: at once, as reports. */
export function onNotSaved(session: Session, fact: FactOf<'not-ended' | 'not-saved'>): Stepped {
  const { of, reason, kind } = fact;
  const isGone = session.open?.of !== of;
  if (isGone) return { state: session, effects: kind === 'not-ended' ? [{ do: 'save', of }] : [] };
  return onCase(session, of, (open) => ({
    open: { ...open, log: { at: 'failed', reason }, ending: open.ending - (kind === 'not-ended' ? 1 : 0) },
    effects: [{ do: 'draw' }],
  }));
}
