import type { Draft } from '../model/case-reading';
import type { Asks } from './asks';
import type { Effect } from './effect';
import type { FactOf, ReadFor } from './fact';
import { look, type Turn } from './look';
import { slowReadingOf, writeDraft } from './open-case';
import type { OpenCase, Session } from './session';
import { latestWords } from './signals-of-case';
import { onCase, type Stepped } from './step-of';

/** Somebody has begun to type. */
export function onTyping(session: Session): Stepped {
  return onCase(session, session.open?.of ?? null, (open) => ({
    open: { ...open, typing: true },
    effects: [],
  }));
}

/** Typing has paused: the draft is read, and then it is the moment for a card. */
export function onPaused(session: Session, { draft }: FactOf<'paused'>): Stepped {
  return onCase(session, session.open?.of ?? null, (before) => {
    const open = { ...(draft ? writeDraft(before, draft) : before), typing: false };
    if (!draft) return { open, effects: [] };
    return readOrGo(open, 'pause');
  });
}

/** The draft as it stands at an attempt; what is known of it decides. */
export function onAttemptedDraft(session: Session, { draft }: FactOf<'draft'>): Stepped {
  return onCase(session, session.open?.of ?? null, (before) =>
    readOrGo(writeDraft(before, draft), 'attempt'),
  );
}

/** The draft was changed by the panel itself: this is a moment for a card. */
export function readChanged(open: OpenCase, draft: Draft): Turn {
  return readOrGo(writeDraft(open, draft), 'insert');
}

/** The draft is to be read. */
export function askReading({ of, state }: OpenCase, { text, kind }: Draft, then: ReadFor): Effect {
  return { do: 'read', of, text, context: { kind, name: state.name, off: state.switchedOff }, then };
}

function readOrGo(open: OpenCase, then: ReadFor): Turn {
  const { draft, of } = open;
  if (draft?.text.trim()) return { open, effects: [askReading(open, draft, then)] };
  if (then === 'attempt') return { open, effects: [] };
  return { open, effects: [{ do: 'later', ms: 0, fact: { kind: 'due', of, waits: false } }] };
}

/** A reading of a text; dropped where the draft is another by now. */
export function onRead(session: Session, fact: FactOf<'read'>, now: number): Stepped {
  return onCase(session, fact.of, (before) => {
    const { text, reading, then } = fact;
    if (before.draft?.text !== text) return { open: before, effects: [] };
    const open = { ...before, read: { text, reading } };
    if (then === 'attempt') return { open, effects: [] };
    const waits = slowReadingOf(open) === null;
    const { of } = open;
    const { caseId } = of;
    const request = { text, caseId, questions: latestWords(open.reading) };
    const asked = waits ? [{ do: 'ask', type: 'draft', request, about: { of, text } } as const] : [];
    if (then === 'pause')
      return { open, effects: [...asked, { do: 'later', ms: 0, fact: { kind: 'due', of, waits } }] };
    const turn = look(open, { breakpoint: 'paused' }, now);
    return { open: turn.open, effects: [...asked, ...turn.effects] };
  });
}

/** The moment after a pause; a card waits for the slower readers, or a note would take the place of what matters more. */
export function onDue(session: Session, { of, waits }: FactOf<'due'>, now: number): Stepped {
  return onCase(session, of, (open) => look(open, { breakpoint: waits ? null : 'paused' }, now));
}

/** What the slower readers say, or why they do not (`reason`); nobody is interrupted while typing. */
export function onSlowRead(
  session: Session,
  {
    about,
    reply,
    reason,
  }: { about: Asks['draft']['about']; reply?: Asks['draft']['reply']; reason?: string },
  now: number,
): Stepped {
  return onCase(session, about.of, (before) => {
    const { text } = about;
    const open: OpenCase = reason === undefined ? before : { ...before, log: { at: 'failed', reason } };
    if (before.draft?.text !== text) return { open, effects: [{ do: 'draw' }] };
    const breakpoint = open.typing ? null : 'paused';
    return look(reply ? { ...open, slow: { text, reading: reply } } : open, { breakpoint }, now);
  });
}
