import type { Answered, Asks, Refused } from './asks';
import { tick } from './change-case';
import type { Effect } from './effect';
import type { FactOf } from './fact';
import { look, type Turn } from './look';
import { onNoReading, onReading, readChanged } from './on-draft';
import { onCaseState } from './on-page';
import { forgetPromise } from './open-case';
import type { LineOf } from './panel-state';
import { tellPromise } from './promise-news';
import type { OpenCase, Said, Session } from './session';
import { onCase, type Stepped, same, stay } from './step-of';

/** The background has answered. An answer about a case that is no longer shown changes nothing. */
export function onAnswer(session: Session, answer: Answered, now: number): Stepped {
  switch (answer.type) {
    case 'case':
      return onCaseState(session, answer, now);
    case 'draft':
      return onReading(session, answer, now);
    case 'promise':
      return onCase(session, answer.about.of, (open) => addPromise(open, answer, now));
    case 'change':
      // A card that asked for it is gone with it.
      return onCase(session, answer.about.of, (open) => {
        const kept = tellPromise(open, { kept: answer.about.id });
        return look({ ...kept, said: { key: 'promiseKept' } }, { breakpoint: 'paused' }, now);
      });
    case 'undo':
      return onCase(session, answer.about.of, (open) =>
        say(
          { ...open, log: { at: 'ready' }, logged: null },
          { key: answer.reply.done ? 'undone' : 'undoFailed' },
        ),
      );
    case 'quiet':
      return stay(session, { do: 'restart' });
    case 'health':
      return onCase(session, answer.about.of, (open) => {
        const { health } = answer.reply;
        const isNews = JSON.stringify(health) !== JSON.stringify(open.health);
        return { open: { ...open, health }, effects: isNews ? [{ do: 'draw' }] : [] };
      });
    default:
      return same(session);
  }
}

/** The background did not do it, or did not answer; the panel says why. */
export function onRefusal(session: Session, refusal: Refused, now: number): Stepped {
  if (refusal.type === 'draft') return onNoReading(session, refusal.about, now);
  // How the page is read is told again with the next change.
  if (refusal.type === 'health') return same(session);
  if (refusal.type === 'case') {
    // Nothing is known of what the page shows now. Of a case in view, what was known before still holds.
    const { turn, reading } = refusal.about;
    const isNews = turn === session.turn && session.open?.reading !== reading;
    return same(isNews ? { ...session, open: null } : session);
  }
  return onCase(session, refusal.about.of, (before) => {
    const open = refusal.type === 'promise' ? noted(before, refusal.about) : before;
    return say(open, { words: refusal.reason });
  });
}

/** A line is in the draft, or could not be put there: then it is offered to copy. */
export function onInserted(session: Session, fact: FactOf<'inserted'>, now: number): Stepped {
  const { of, line, lineOf, done, draft } = fact;
  return onCase(session, of, (open) => {
    const said = { key: done ? 'inserted' : draft ? 'insertFailed' : 'noEditor' };
    if (!done || !draft) return say({ ...open, copy: line }, said);
    return after(used({ ...open, copy: null, said }, 'inserted', lineOf, now), (next) =>
      readChanged(next, draft, now),
    );
  });
}

/** A better wording is in the draft, or is offered to copy. */
export function onReplaced(session: Session, fact: FactOf<'replaced'>, now: number): Stepped {
  const { of, finding, done, draft } = fact;
  const { rule, category, replace } = finding;
  return onCase(session, of, (open) => {
    const said = { key: done ? 'replaced' : 'insertFailed' };
    const facts = [{ kind: 'finding.handled', rule, category, how: 'replaced', at: now } as const];
    const turn: Turn = done
      ? { open: { ...open, said }, effects: [{ do: 'report', of, facts }] }
      : { open: { ...open, said, copy: replace }, effects: [{ do: 'draw' }] };
    return draft ? after(turn, (next) => readChanged(next, draft, now)) : turn;
  });
}

/** A text is in the clipboard, or not. */
export function onCopied(session: Session, { of, lineOf, done }: FactOf<'copied'>, now: number): Stepped {
  return onCase(session, of, (open) => {
    if (!done) return say(open, { key: 'copyFailed' });
    return after(used({ ...open, copy: null }, 'copied', lineOf, now), (next) => {
      const turn = say(next, { key: 'copied' });
      return { open: turn.open, effects: [{ do: 'save', of, memory: next.memory }, ...turn.effects] };
    });
  });
}

/** What was asked to be noted is no longer under way. */
function noted(open: OpenCase, { words, step }: Asks['promise']['about']): OpenCase {
  return { ...open, noting: open.noting.filter((source) => source !== words && source !== step) };
}

function addPromise(
  open: OpenCase,
  { reply, about }: { reply: Asks['promise']['reply']; about: Asks['promise']['about'] },
  now: number,
): Turn {
  const { commitment: made } = reply;
  const { action, words, step } = about;
  const told = tellPromise(noted(open, about), { made, ...(action && { action }) });
  const known: OpenCase = { ...told, said: { key: 'promiseMade' } };
  const kept = words === undefined ? known : forgetPromise(known, words);
  const done = step === undefined ? { open: kept, effects: [] } : doStep(kept, step, now);
  return after(done, (next) => look(next, { breakpoint: 'paused' }, now));
}

/** The commitment that a step makes is made; a step that is ticked by hand is done by it. */
function doStep(open: OpenCase, step: string, at: number): Turn {
  const facts = [{ kind: 'prompt.acted', prompt: step, how: 'commitment', at } as const];
  const acted: Turn = { open, effects: [{ do: 'report', of: open.of, facts }] };
  const found = open.state.playbook.workspaces.flatMap(({ steps }) => steps).find(({ id }) => id === step);
  const isTicked = open.memory.ticks.some(({ prompt }) => prompt === step);
  return found?.tick.by === 'hand' && !isTicked ? after(acted, (next) => tick(next, step, at)) : acted;
}

/** A line was used: of the card in view where nothing else is said. */
function used(open: OpenCase, how: 'inserted' | 'copied', of: LineOf | undefined, at: number): Turn {
  const prompt = open.active?.prompt.id;
  const line = of ?? (prompt && { kind: 'prompt.acted' as const, prompt });
  const effects: Effect[] = line ? [{ do: 'report', of: open.of, facts: [{ ...line, how, at }] }] : [];
  return { open, effects };
}

function say(open: OpenCase, said: Said): Turn {
  return { open: { ...open, said }, effects: [{ do: 'draw' }] };
}

function after(turn: Turn, work: (open: OpenCase) => Turn): Turn {
  const next = work(turn.open);
  return { open: next.open, effects: [...turn.effects, ...next.effects] };
}
