import type { DraftReading } from '../../utils/coach/read-reply';
import { renewMemory } from '../../utils/engine/change-memory';
import type { CaseReading, Draft } from '../../utils/model/case-reading';
import type { CaseState } from '../../utils/model/case-state';
import type { Commitment } from '../../utils/model/commitment';
import { EMPTY_MEMORY, type Memory } from '../../utils/model/memory';
import { FIRST_PLACE } from '../../utils/model/panel-place';
import type { Effect } from '../../utils/session/effect';
import type { Control, Fact } from '../../utils/session/fact';
import type { PanelState } from '../../utils/session/panel-state';
import { begin, type CaseRef, type Session } from '../../utils/session/session';
import { showPanel } from '../../utils/session/show-panel';
import { step } from '../../utils/session/step';
import { openCommitment } from '../desk/session/fake-backend';
import { WITH_SPACES } from '../desk/session/space-playbook';

export const START = Date.UTC(2026, 10, 22, 14, 30);

/** A case that a page may show. */
export type CaseName = 'A' | 'B' | 'C';
/** Every text that is one case's own carries its mark. */
export const markOf = (name: CaseName) => `«${name}»`;

/** Something under way: an answer, a result or a moment that is still to come. */
export type Pending = { of: CaseRef | null; effect: Effect; turn: number; yes(): Fact; no(): Fact };

/** What is done with a session; effects in the order they came. */
export type Happening = { fact: Fact; effects: Effect[] };

/**
 * A page and a background around a session, without a document: every answer waits until it is given, in any order. What
 * the background says is what was so when it was asked.
 */
export class World {
  session: Session = begin({ profiles: [], place: FIRST_PLACE });
  now = START;
  shown: CaseName | null = null;
  pending: Pending[] = [];
  happened: Happening[] = [];
  /** The control that was used last on what is shown. */
  used: Control | null = null;
  draft: Draft | null = null;
  private readonly made = new Map([[caseIdOf('B'), [openCommitment('promise-of-b', START + 3_600_000)]]]);
  private readonly memories = new Map<string, Memory>();
  /** What each end is to be saved with, once it is; a refused one is not, but what is saved next of its case has it. */
  private readonly endings = new Map<CaseRef, Memory>();
  private serial = 0;

  /** What the panel shows now. */
  panel(): PanelState | null {
    return showPanel(this.session, { words: (key) => key, canInsert: true, now: this.now });
  }

  tell(fact: Fact): Effect[] {
    const ended = fact.kind === 'ended' && this.endings.get(fact.of);
    if (ended) this.keep(fact.of, renewMemory(ended, fact.at));
    const { state, effects } = step(this.session, fact, this.now);
    this.session = state;
    this.happened.push({ fact, effects });
    for (const effect of effects) this.carryOut(effect);
    return effects;
  }

  show(name: CaseName | null): void {
    if (name !== this.shown) {
      this.draft = null;
      this.used = null;
    }
    this.shown = name;
    this.tell({ kind: 'page', reading: name && readingOf(name) });
  }

  type(words: string): void {
    if (this.shown) this.draft = { text: `${markOf(this.shown)} ${words}`, kind: 'reply' };
    this.tell({ kind: 'typing' });
  }

  word(): void {
    this.tell({ kind: 'word', draft: this.draft });
  }

  pause(): void {
    this.tell({ kind: 'paused', draft: this.draft });
  }

  use(control: Control): Effect[] {
    this.used = control;
    return this.tell({ kind: 'control', id: `control-${this.serial++}`, width: 1000, ...control });
  }

  attempt(attempt: 'send' | 'close', sends: boolean): Effect[] {
    const { draft } = this;
    const effects = this.tell({ kind: 'attempt', attempt, sends, draft });
    if (sends && !effects.some((each) => each.do === 'stop')) this.draft = null;
    return effects;
  }

  /** Gives the nth answer that is waited for. */
  answer(nth: number, yes: boolean): void {
    const [pending] = this.pending.splice(nth % Math.max(1, this.pending.length), 1);
    if (pending) this.tell(yes ? pending.yes() : pending.no());
  }

  /** The background knows this of the case from now on. */
  private keep({ caseId }: CaseRef, memory: Memory | undefined): void {
    if (memory) this.memories.set(caseId ?? '', memory);
  }

  private carryOut(effect: Effect): void {
    const wait = (of: CaseRef | null, yes: () => Fact, no: () => Fact = yes) =>
      this.pending.push({ of, effect, turn: this.session.turn, yes, no });
    const at = this.now;
    switch (effect.do) {
      case 'save':
        this.keep(effect.of, effect.memory ?? this.endings.get(effect.of));
        break;
      case 'later':
        wait('of' in effect.fact ? (effect.fact.of as CaseRef) : null, () => effect.fact);
        break;
      case 'end': {
        const { of, memory } = effect;
        this.endings.set(of, memory);
        wait(
          of,
          () => ({ kind: 'ended', of, at, interaction: `contact-${of.caseId}`, corrected: false }),
          () => ({ kind: 'not-ended', of, reason: 'no end' }),
        );
        break;
      }
      case 'insert': {
        const { of, line, lineOf } = effect;
        const { shown } = this;
        const put = { kind: 'inserted', of, line, lineOf } as const;
        wait(
          of,
          () => {
            const draft: Draft = { text: `${this.draft?.text ?? ''} ${line}`, kind: 'reply' };
            if (this.shown === shown) this.draft = draft;
            return { ...put, done: true, draft };
          },
          () => ({ ...put, done: false, draft: this.draft }),
        );
        break;
      }
      case 'copy': {
        const { of } = effect;
        wait(
          of,
          () => ({ kind: 'copied', of, done: true }),
          () => ({ kind: 'copied', of, done: false }),
        );
        break;
      }
      case 'ask': {
        const { type, about } = effect;
        const reply = this.reply(effect);
        wait(
          'of' in about ? about.of : null,
          () => ({ kind: 'answered', type, about, reply }) as Fact,
          () => ({ kind: 'refused', type, about, reason: `no ${type}` }) as Fact,
        );
      }
    }
  }

  private reply(effect: Effect & { do: 'ask' }): object {
    switch (effect.type) {
      case 'case': {
        const { reading } = effect.about;
        const caseId = reading.caseId ?? '';
        const state = stateOf(reading, this.made.get(caseId) ?? []);
        const unread = effect.request.first && reading.subject === markOf('A');
        const context = unread ? { ...state.context, signals: {} } : state.context;
        const memory = this.memories.get(caseId) ?? state.memory;
        return { ...state, context, memory, ...(unread && { unread }) };
      }
      case 'draft':
        return readText(effect.request.text);
      case 'promise': {
        const { caseId, commitment } = effect.request;
        const made = openCommitment(commitment.id, commitment.dueAt);
        this.made.set(caseId ?? '', [...(this.made.get(caseId ?? '') ?? []), made]);
        return { commitment: made };
      }
      case 'change': {
        const { id } = effect.request;
        for (const [of, list] of this.made)
          this.made.set(
            of,
            list.filter((each) => each.id !== id),
          );
        return { done: true };
      }
      default:
        return { done: true };
    }
  }
}

const caseIdOf = (name: CaseName) => `case ${markOf(name)}`;

function readingOf(name: CaseName): CaseReading {
  const mark = markOf(name);
  return {
    ...{
      profile: 'fake-desk',
      caseId: caseIdOf(name),
      shownName: `Nia ${mark}`,
      subject: mark,
      status: null,
    },
    ...{ channel: 'email', phi: false, writes: 'reply', failed: [] },
    messages: [{ side: 'customer', text: `I am furious ${mark}`, at: null }],
  };
}

function stateOf(reading: CaseReading, commitments: Commitment[]): CaseState {
  const mark = reading.subject ?? '';
  const { profile, caseId, shownName, subject, phi } = reading;
  const signals = { upset: mark !== markOf('C') };
  return {
    ...{ interaction: null, caseKey: null, name: null, correctedName: shownName, switchedOff: [] },
    record: `${caseId} ${shownName}`,
    context: { profile, caseId, shownName, subject, phi, signals, origin: '', readAt: START },
    memory: { ...EMPTY_MEMORY, promised: [{ words: `sent ${mark}`, action: mark, dueAt: START + 1 }] },
    playbook: WITH_SPACES,
    commitments,
    openDue: commitments.map(({ dueAt }) => dueAt),
    actions: Object.fromEntries(commitments.map(({ id }) => [id, mark])),
    recap: mark,
    story: 'thanks',
  };
}

/** A reading in which every word of a draft is a finding, and `sorry` an apology. */
export function readText(text: string): DraftReading {
  const finding = { rule: 'any', category: 'vague', severity: 'note', why: 'why', better: null } as const;
  const promise = { start: 0, end: text.length, vague: false, action: text, dueAt: START + 3_600_000 };
  return {
    signals: { apology: text.includes('sorry'), nameUses: text.length },
    evidence: { apology: { start: 0, end: text.length } },
    findings: [{ ...finding, start: 0, end: text.length }],
    promises: text.includes('promise') ? [promise] : [],
  };
}
