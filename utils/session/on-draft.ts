import type { DraftQuestion } from '../coach/read-reply';
import type { Draft } from '../model/case-reading';
import type { Answered, Asks } from './asks';
import type { FactOf } from './fact';
import { look, type Turn } from './look';
import { isRead, isSameDraft, writeDraft } from './open-case';
import type { OpenCase, Said, Session } from './session';
import { latestWords } from './signals-of-case';
import { onCase, type Stepped } from './step-of';

/** A reading that has not come after so long is said to be missing, ms; nothing waits for it. */
const LATE_MS = 4000;
const UNREAD_SAID: Said = { key: 'notRead' };

/** Somebody has begun to type. */
export function onTyping(session: Session): Stepped {
  return onCase(session, session.open?.of ?? null, (open) => ({
    open: { ...open, typing: true },
    effects: [],
  }));
}

/** A word is finished: the draft is read for its underlines. Nothing else changes before the pause. */
export function onWord(session: Session, { draft }: FactOf<'word'>): Stepped {
  return onCase(session, session.open?.of ?? null, (open) =>
    draft?.text.trim() ? askReading(open, draft) : { open, effects: [] },
  );
}

/** Typing has paused: once the draft is read, it is the moment for a card. */
export function onPaused(session: Session, { draft }: FactOf<'paused'>, now: number): Stepped {
  return onCase(session, session.open?.of ?? null, (before) => {
    const open = { ...before, typing: false };
    return draft ? readChanged(open, draft, now) : { open, effects: [] };
  });
}

/** The draft is this one now, and it is a moment for a card: at once where it is read, else when its reading comes. */
export function readChanged(before: OpenCase, draft: Draft, now: number): Turn {
  const open = writeDraft(before, draft);
  if (isRead(open)) return look({ ...open, waits: false }, { breakpoint: 'paused' }, now);
  return askReading({ ...open, waits: true }, draft);
}

/** The background is to read this draft, unless it does so already or has. */
export function askReading(open: OpenCase, draft: Draft): Turn {
  const { of, asked, latest } = open;
  if (isSameDraft(asked, draft) || isSameDraft(latest?.draft, draft)) return { open, effects: [] };
  const nth = open.asks + 1;
  const request = questionOf(open, draft);
  return {
    open: { ...open, asks: nth, asked: draft },
    effects: [
      { do: 'ask', type: 'draft', request, about: { of, nth, draft } },
      { do: 'later', ms: LATE_MS, fact: { kind: 'overdue', of, nth } },
    ],
  };
}

/** What the background needs to read a draft. */
export function questionOf({ state, reading }: OpenCase, { text, kind }: Draft): DraftQuestion {
  const { name, switchedOff: off, playbook } = state;
  return { text, kind, name, off, playbook: playbook.id, said: latestWords(reading) };
}

type Answer = Extract<Answered, { type: 'draft' }>;

/** A reading has come; one for a draft that has changed since it was asked for is dropped. Nobody is interrupted while typing. */
export function onReading(session: Session, { about, reply: reading }: Answer, now: number): Stepped {
  return onCase(session, about.of, (before) => {
    if (about.nth !== before.asks) return { open: before, effects: [] };
    const { draft } = about;
    const said = before.said === UNREAD_SAID ? null : before.said;
    const open = { ...before, asked: null, latest: { draft, reading }, said };
    if (!isSameDraft(open.draft, draft)) return { open, effects: [{ do: 'underline' }] };
    return goOn({ ...open, read: open.latest }, now);
  });
}

/**
 * No reading has come, or none in time: the panel says so where one was waited for, and everything goes on without. Its
 * moment waits on: a reading that comes after all still finds it.
 */
export function onNoReading(
  session: Session,
  { of, nth }: Pick<Asks['draft']['about'], 'of' | 'nth'>,
  now: number,
): Stepped {
  return onCase(session, of, (before) => {
    if (nth !== before.asks || before.asked === null) return { open: before, effects: [] };
    const open = { ...before, asked: null };
    if (!open.waits) return { open, effects: [] };
    const turn = goOn({ ...open, said: UNREAD_SAID }, now);
    return { ...turn, open: { ...turn.open, waits: true } };
  });
}

/** What waited for a reading is done; without a wait what is shown is brought up to date. */
function goOn(open: OpenCase, now: number): Turn {
  const breakpoint = open.waits && !open.typing ? 'paused' : null;
  return look({ ...open, waits: false }, { breakpoint }, now);
}
