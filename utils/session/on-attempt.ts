import { markSent, renewMemory } from '../engine/change-memory';
import type { Draft } from '../model/case-reading';
import type { Disposition } from '../model/disposition';
import type { Effect, Happened } from './effect';
import type { FactOf } from './fact';
import { keepPromised } from './keep-promised';
import { look, type Turn } from './look';
import { questionOf } from './on-draft';
import { isRead, promisesOf, remember, writeDraft } from './open-case';
import { printOf } from './print-of';
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
  const memory = { ...markSent(open.memory), sent: { print: printOf(draft.text), at: now, kind: attempt } };
  const sent = carryPromises(remember(open, memory));
  const report: Effect = { do: 'report', of, facts: [tellSent(open, draft, now)] };
  // A note for colleagues ends nothing.
  if (attempt === 'send' && draft.kind === 'internal')
    return { open: sent, effects: [report, { do: 'save', of, memory: sent.memory }] };
  const turn = end(writeDraft(sent, null), how, attempt, now);
  return { open: turn.open, effects: [report, ...turn.effects] };
}

/** What was not read in time is read in the background, which puts in the numbers. */
function tellSent(open: OpenCase, draft: Draft, at: number): Happened {
  const unread = isRead(open) ? {} : { unread: { ...questionOf(open, draft), aside: [...open.aside] } };
  // What is shown until it is read again was read for another name, or with other words.
  const signals = isRead(open) ? open.signals : { draftWords: open.signals.draftWords };
  return {
    ...unread,
    kind: 'reply.sent',
    editor: draft.kind,
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
  return remember(open, keepPromised(open.memory, open.draft.text, promisesOf(open)));
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
    const { interaction, corrected, at, promised = before.memory.promised } = fact;
    const memory = { ...before.memory, promised };
    const open = remember(before, corrected ? memory : renewMemory(memory, at));
    const log = interaction ? ({ at: 'saved', canUndo: true } as const) : ({ at: 'ready' } as const);
    return look({ ...open, logged: interaction, log }, { breakpoint: 'after' }, now);
  });
}

/** A reply was sent and did not leave: what is done about it now belongs to the contact that it ended. Or no longer so. */
export function onKeptOn(session: Session, { kept }: FactOf<'kept-on'>): Stepped {
  return onCase(session, session.open?.of ?? null, (open) => {
    const { sent } = open.memory;
    if (!sent || (sent.kept === true) === kept) return { open, effects: [] };
    const { kept: _, ...left } = sent;
    const memory = { ...open.memory, sent: kept ? { ...left, kept } : left };
    return { open: remember(open, memory), effects: [{ do: 'save', of: open.of, memory }] };
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
