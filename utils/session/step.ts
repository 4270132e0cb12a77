import type { Fact } from './fact';
import { onKeyed, onPointer, onRested } from './move-panel';
import { onAnswer, onCopied, onInserted, onRefusal, onReplaced } from './on-answer';
import { onAttempt, onEnded, onKeptOn, onNotSaved } from './on-attempt';
import { onControl } from './on-control';
import { onNoReading, onPaused, onTyping, onWord } from './on-draft';
import { onChangedElsewhere, onPage, onSettled } from './on-page';
import type { Session } from './session';
import { type Stepped, same, stay } from './step-of';

/**
 * What is known after a fact, and what is to be done about it. Pure: the same session, fact and `now` (epoch ms) always
 * give the same. A fact about a case that is no longer shown changes nothing.
 */
export function step(session: Session, fact: Fact, now: number): Stepped {
  switch (fact.kind) {
    case 'page':
      return onPage(session, fact, now);
    case 'settled':
      return onSettled(session, fact, now);
    case 'typing':
      return onTyping(session);
    case 'paused':
      return onPaused(session, fact, now);
    case 'word':
      return onWord(session, fact);
    case 'overdue':
      return onNoReading(session, fact, now);
    case 'control':
      return onControl(session, fact, now);
    case 'inserted':
      return onInserted(session, fact, now);
    case 'replaced':
      return onReplaced(session, fact, now);
    case 'copied':
      return onCopied(session, fact, now);
    case 'attempt':
      return onAttempt(session, fact, now);
    case 'kept-on':
      return onKeptOn(session, fact);
    case 'ended':
      return onEnded(session, fact, now);
    case 'not-ended':
    case 'not-saved':
      return onNotSaved(session, fact);
    case 'answered':
      return onAnswer(session, fact, now);
    case 'refused':
      return onRefusal(session, fact, now);
    case 'rested':
      return onRested(session, fact);
    case 'pointer':
      return onPointer(session, fact);
    case 'keyed':
      return onKeyed(session);
    case 'notice':
      return onChangedElsewhere(session, fact, now);
    case 'moved':
      return stay(session, { do: 'draw' });
    case 'orphaned':
      return session.orphan ? same(session) : stay({ ...session, orphan: true }, { do: 'draw' });
  }
}
