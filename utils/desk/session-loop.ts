import { makeOrderedId } from '../browser/make-id';
import type { Memory } from '../model/memory';
import type { Asks } from '../session/asks';
import type { Effect } from '../session/effect';
import type { Fact } from '../session/fact';
import type { CaseRef, Session } from '../session/session';
import { step } from '../session/step';
import type { Backend } from './backend';
import { type Kept, keepReports, packReports, type Reports } from './keep-reports';

type Doing<K extends Effect['do']> = Extract<Effect, { do: K }>;

/** What a session does to its page; in tests a page that is none. */
export type PageHands = {
  [K in 'insert' | 'replace' | 'copy' | 'place' | 'stop' | 'focus' | 'restart']: (effect: Doing<K>) => void;
} & {
  /** Another case is shown now, or none: what belonged to the one before goes. */
  change(session: Session): void;
  draw(session: Session): void;
  /** Draws the lines under what was found in the draft, and nothing else. */
  underline(session: Session): void;
  later(ms: number, work: () => void): void;
};

/** The table of messages answers what a session asks. */
type Answers = { [T in keyof Asks]: (request: Asks[T]['request']) => Promise<Asks[T]['reply']> };

/**
 * What happened in one opening of a case and is not saved yet, the memory to save it with, and the id of an end that could
 * not be saved, so that trying again is not a second end.
 */
type Outbox = { reports: Reports; memory: Memory | null; ending: string | null };

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * The one loop of a page: tells the session's machine what happened and carries out what it says, one fact after
 * another, then draws once. Ends with `signal`. `now` in epoch ms. Returns how to tell it something.
 */
export function startLoop(
  first: Session,
  tools: { backend: Backend; hands: PageHands; signal: AbortSignal; now(): number },
): (fact: Fact) => void {
  const { backend, hands, signal, now } = tools;
  let session = first;
  const facts: Fact[] = [];
  let isBusy = false;
  const outboxes = new WeakMap<CaseRef, Outbox>();

  const tell = (fact: Fact): void => {
    if (signal.aborted) return;
    if (!session.orphan && !backend.alive()) facts.push({ kind: 'orphaned' });
    facts.push(fact);
    if (isBusy) return;
    isBusy = true;
    let draws = false;
    let underlines = false;
    try {
      for (let next = facts.shift(); next; next = facts.shift()) {
        const { state, effects } = step(session, next, now());
        const isOther = state.open?.of !== session.open?.of;
        session = state;
        if (isOther) hands.change(session);
        for (const effect of effects) {
          if (effect.do === 'draw') draws = true;
          else if (effect.do === 'underline') underlines = true;
          else carryOut(effect);
        }
      }
    } finally {
      isBusy = false;
    }
    if (draws) hands.draw(session);
    else if (underlines) hands.underline(session);
  };

  const outboxOf = (of: CaseRef): Outbox => {
    const known = outboxes.get(of);
    if (known) return known;
    const { caseId, profile, record } = of;
    const save = async (batch: Kept[]) => {
      if (box.memory)
        await backend.report({ caseId, profile, record, memory: box.memory, ...packReports(batch) });
    };
    const onTrouble = (reason: string) => tell({ kind: 'not-saved', of, reason });
    const box: Outbox = { memory: null, ending: null, reports: keepReports(save, onTrouble) };
    outboxes.set(of, box);
    return box;
  };

  const save = (of: CaseRef, memory?: Memory): Promise<void> => {
    const box = outboxOf(of);
    box.memory = memory ?? box.memory;
    return box.reports.flush();
  };

  const end = async ({ do: _, of, memory, ...rest }: Doing<'end'>): Promise<void> => {
    const box = outboxOf(of);
    box.memory = memory;
    // Another end, begun while this one is being saved, is another's.
    const id = box.ending ?? makeOrderedId();
    box.ending = null;
    const reports = box.reports.take();
    const { caseId, profile, record } = of;
    try {
      const { interaction, corrected, promised } = await backend.finish({
        caseId,
        profile,
        record,
        id,
        memory,
        ...packReports(reports),
        ...rest,
      });
      const kept = promised && { promised };
      tell({ kind: 'ended', of, at: rest.at, interaction, corrected: corrected === true, ...kept });
    } catch (error) {
      box.ending = id;
      box.reports.putBack(reports);
      tell({ kind: 'not-ended', of, reason: reasonOf(error) });
    }
  };

  const answers: Answers = backend;
  const ask = async (effect: Doing<'ask'>): Promise<void> => {
    const { type, request, about } = effect;
    try {
      if (type === 'switch') await save(about.of, about.memory);
      const reply = await (answers[type] as (request: unknown) => Promise<unknown>)(request);
      tell({ kind: 'answered', type, about, reply } as Fact);
    } catch (error) {
      tell({ kind: 'refused', type, about, reason: reasonOf(error) } as Fact);
    }
  };

  const carryOut = (effect: Exclude<Effect, { do: 'draw' | 'underline' }>): void => {
    if (effect.do === 'ask') void ask(effect);
    else if (effect.do === 'report') outboxOf(effect.of).reports.add(...effect.facts);
    else if (effect.do === 'save') void save(effect.of, effect.memory);
    else if (effect.do === 'end') void end(effect);
    else if (effect.do === 'later') hands.later(effect.ms, () => tell(effect.fact));
    else (hands[effect.do] as (effect: Effect) => void)(effect);
  };

  return tell;
}
