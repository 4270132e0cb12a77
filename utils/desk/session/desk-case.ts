import { type Decision, decide } from '../../engine/decide';
import { findStage } from '../../engine/find-stage';
import { tellDecision } from '../../engine/tell-decision';
import { toVector } from '../../engine/to-vector';
import { withModes } from '../../engine/with-modes';
import type { CaseReading, Draft } from '../../model/case-reading';
import type { CaseState } from '../../model/case-state';
import type { Commitment } from '../../model/commitment';
import type { DraftPromise } from '../../model/draft-promise';
import type { Report } from '../../model/event';
import type { Memory } from '../../model/memory';
import type { Prompt } from '../../model/playbook';
import type { Evidence, Signals } from '../../model/signal';
import type { Breakpoint, Stage } from '../../model/stage';
import { isPastHalfTime } from '../../promises/half-time';
import { isForCustomer } from '../../promises/is-for-customer';
import type { Backend } from './backend';
import { isCalm } from './is-calm';
import { type Fact, keepReports } from './keep-reports';
import type { DraftReading, Readers } from './readers';
import { latestWords, signalsOfCase } from './signals-of-case';

/**
 * One case in one tab: keeps what was read, asks the engine at breakpoints, and reports what came of it.
 */
export type DeskCase = {
  readonly reading: CaseReading;
  readonly state: CaseState;
  readonly active: { prompt: Prompt; cue: string } | null;
  readonly held: boolean;
  readonly draft: Draft | null;
  readonly evidence: Evidence;
  readonly signals: Signals;
  /** What the coach found and what is promised in the draft, without what the agent has put aside. */
  readonly findings: DraftReading['findings'];
  readonly promises: DraftPromise[];
  /** The slower readers have answered for the draft as it stands. */
  readonly knowsPromises: boolean;
  /** The story of the day, by id; null where there is none or it was put away. */
  story: string | null;
  memory: Memory;
  update(reading: CaseReading, state: CaseState): void;
  /**
   * Reads the draft as it stands. `then` is called when the slower readers have answered for this same text, or failed;
   * true = they were asked, and what they say may outrank what is known by now.
   */
  setDraft(draft: Draft | null, then?: () => void): boolean;
  /** Decides at a breakpoint; null = somebody is typing, nothing changes. */
  look(breakpoint: Breakpoint | null, attempt?: 'send' | 'close', closing?: boolean): Decision | null;
  /** Puts a finding (by rule and words) or a promise (by its words) of this case aside. */
  putAside(words: string, rule?: string): void;
  report(...facts: Fact[]): void;
  /** Takes the reports not yet saved, for the one message that ends the interaction. */
  takePending(): Report[];
  putBack(reports: Report[]): void;
  flush(): Promise<void>;
};

/** When the customer last had word of a promise: its making, or a new time she was told. Epoch ms. */
function lastWord(c: Commitment): number {
  return c.history.findLast((step) => step.state === 'made' || step.told)?.at ?? c.madeAt;
}

const NOTHING: DraftReading = { signals: {}, evidence: {}, findings: [] };

/** Opens a case from its first reading and what the background knows of it. `now()` in epoch ms; `onTrouble` hears a save that failed. */
export function openCase(
  first: { reading: CaseReading; state: CaseState },
  tools: { backend: Backend; readers: Readers; now(): number; onTrouble(reason: string): void },
): DeskCase {
  const { backend, readers, now } = tools;
  let { reading, state } = first;
  let memory = state.memory;
  let active: DeskCase['active'] = null;
  let held = false;
  let draft: Draft | null = null;
  // Nothing is written yet: that is known, not unknown.
  let read = readers.readDraft('', { kind: 'reply', name: state.name, off: state.switchedOff });
  let slow: { text: string; promises: DraftPromise[]; signals: Signals } | null = null;
  let signals: Signals = {};
  let stage: Stage | null = null;
  let sent = false;
  let lastSeen = '';
  let story = state.silent ? null : (state.story ?? null);
  let told: string | null = null;
  const aside = new Set<string>();
  const words = ({ start, end }: { start: number; end: number }) => draft?.text.slice(start, end) ?? '';

  const reports = keepReports(
    async (batch) => {
      const { interaction } = await backend.report({
        caseId: reading.caseId,
        profile: reading.profile,
        reports: batch,
        memory,
      });
      if (interaction) state = { ...state, interaction };
    },
    now,
    tools.onTrouble,
  );

  const readSignals = (breakpoint: Breakpoint, closing: boolean): Signals => {
    const open = state.commitments.filter((c) => c.status === 'open');
    const promised = open.filter(isForCustomer);
    const count = draft?.text.match(/\S+/g)?.length ?? 0;
    const at = now();
    const known: Signals = {
      ...state.context.signals,
      ...signalsOfCase(reading, at),
      ...read.signals,
      ...(slow && slow.text === draft?.text ? slow.signals : {}),
      nameKnown: (state.name?.addressAs.length ?? 0) > 0,
      stage: findStage(breakpoint, count, sent),
      draftWords: count,
      closing,
      openCommitments: promised.length,
      overdueCommitments: open.filter((c) => c.dueAt < at).length,
      halfTimeCommitments: promised.filter((c) =>
        isPastHalfTime({ lastWordAt: lastWord(c), dueAt: c.dueAt }, at),
      ).length,
    };
    // What the note tells counts as told; the rest is by the nurse's hand.
    const noted = draft?.kind === 'clinical' && Array.isArray(known.domainsTold) ? known.domainsTold : [];
    known.domainsTold = [...new Set([...Object.keys(memory.domains), ...noted])];
    if (draft) known.editorKind = draft.kind;
    if (slow && slow.text === draft?.text) {
      known.promises = slow.promises.length;
      known.vaguePromises = slow.promises.filter((p) => p.vague).length;
      known.unrecordedPromises = desk.promises.filter((p) => !p.vague).length;
    }
    return withModes(known, memory);
  };

  const desk: DeskCase = {
    get reading() {
      return reading;
    },
    get state() {
      return state;
    },
    get active() {
      return active;
    },
    get held() {
      return held;
    },
    get draft() {
      return draft;
    },
    get evidence() {
      return read.evidence;
    },
    get signals() {
      return signals;
    },
    get findings() {
      // Where somebody may be in danger nobody's tone is coached.
      if (signals.safety === true || state.silent) return [];
      return read.findings.filter((f) => !aside.has(`${f.rule} ${words(f)}`));
    },
    get promises() {
      return slow && slow.text === draft?.text ? slow.promises.filter((p) => !aside.has(words(p))) : [];
    },
    get knowsPromises() {
      return slow !== null && slow.text === draft?.text;
    },
    get story() {
      // Like any card it comes up at a breakpoint only, and then it was shown.
      return story && told;
    },
    set story(next) {
      story = next;
    },
    get memory() {
      return memory;
    },
    set memory(next) {
      memory = next;
      if (!memory.active) active = null;
    },
    update(nextReading, nextState) {
      reading = nextReading;
      state = nextState;
    },
    putAside(text, rule) {
      aside.add(rule ? `${rule} ${text}` : text);
    },
    setDraft(next, then) {
      draft = next;
      const text = draft?.text ?? '';
      // What was sent is not unwritten when the desk empties its editor.
      if (!text.trim() && sent) {
        read = NOTHING;
        return false;
      }
      sent = false;
      read = readers.readDraft(text, {
        kind: next?.kind ?? 'reply',
        name: state.name,
        off: state.switchedOff,
      });
      if (!then || !text.trim() || slow?.text === text) return false;
      const asked = { text, caseId: reading.caseId, questions: latestWords(reading) };
      backend.draft(asked).then(
        (answer) => {
          if (draft?.text !== text) return;
          slow = { text, ...answer };
          then();
        },
        (error) => {
          tools.onTrouble(error instanceof Error ? error.message : String(error));
          if (draft?.text === text) then();
        },
      );
      return true;
    },
    look(breakpoint, attempt, closing = false) {
      if (breakpoint === null) return null;
      signals = readSignals(breakpoint, closing);
      const before = memory;
      const at = now();
      const decision = decide({
        prompts: state.playbook.prompts,
        workspaces: state.playbook.workspaces,
        signals,
        memory,
        off: new Set(state.switchedOff),
        quiet: state.silent === true,
        breakpoint,
        attempt,
        now: at,
      });
      memory = decision.memory;
      active = decision.active;
      held = decision.hold !== null || (held && active?.prompt.tier === 'hold');
      if (breakpoint === 'after') sent = true;
      reportLook(decision, { breakpoint, attempt, before, at });
      if (story && story !== told && isCalm({ active, memory })) {
        told = story;
        reports.add({ kind: 'story.shown', story });
      }
      return decision;
    },
    report: reports.add,
    takePending: reports.take,
    putBack: reports.putBack,
    flush: reports.flush,
  };

  /** Everything a replay needs to decide the same: the signals of each look that differs or that did something. */
  function reportLook(
    decision: Decision,
    look: { breakpoint: Breakpoint; attempt?: 'send' | 'close'; before: Memory; at: number },
  ): void {
    const { breakpoint, attempt, before, at } = look;
    const report = (fact: Fact) => reports.add({ ...fact, at });
    if (signals.stage !== stage) {
      stage = signals.stage as Stage;
      report({ kind: 'stage.entered', stage });
    }
    const vector = toVector(signals);
    const seen = JSON.stringify([breakpoint, attempt, vector]);
    const told = tellDecision(decision, before, attempt);
    if (seen !== lastSeen || told.length || before.active?.prompt !== memory.active?.prompt)
      report({ kind: 'signals.read', breakpoint, vector, ...(attempt && { attempt }) });
    lastSeen = seen;
    for (const outcome of told) report(outcome);
  }

  return desk;
}
