import { decide } from '../../engine/decide';
import { findStage } from '../../engine/find-stage';
import { toVector } from '../../engine/to-vector';
import type { CaseState } from '../../messages/protocol';
import type { CaseReading, Draft } from '../../model/case-reading';
import type { Report } from '../../model/event';
import type { Memory } from '../../model/memory';
import type { Prompt } from '../../model/playbook';
import type { Evidence, Signals } from '../../model/signal';
import type { Breakpoint, Stage } from '../../model/stage';
import type { Backend } from './backend';
import { makeId } from './make-id';
import type { DraftReading, Readers } from './readers';
import { signalsOfCase } from './signals-of-case';

type Fact = Report extends infer R ? (R extends Report ? Omit<R, 'id' | 'at'> : never) : never;

/**
 * One case in one tab: keeps what was read, asks the engine at breakpoints, and reports what came of it. Reports carry
 * ids made before they are sent, are kept until they are saved, and are sent again otherwise, so none doubles or is lost.
 */
export type DeskCase = {
  readonly reading: CaseReading;
  readonly state: CaseState;
  readonly active: { prompt: Prompt; cue: string } | null;
  readonly held: boolean;
  readonly draft: Draft | null;
  readonly evidence: Evidence;
  /** What the coach found and what is promised in the draft, without what the agent has put aside. */
  readonly findings: DraftReading['findings'];
  readonly promises: DraftReading['promises'];
  /** Puts a finding (by rule and words) or a promise (by its words) of this draft aside. */
  putAside(words: string, rule?: string): void;
  readonly signals: Signals;
  memory: Memory;
  update(reading: CaseReading, state: CaseState): void;
  setDraft(draft: Draft | null): void;
  /** Decides at a breakpoint. Returns true if the click that is about to happen must stop once. */
  look(breakpoint: Breakpoint, attempt?: 'send' | 'close', closing?: boolean): boolean;
  report(...facts: Fact[]): void;
  /** Takes the reports not yet saved, for the one message that ends the interaction. */
  takePending(): Report[];
  flush(): Promise<void>;
};

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
  let read: DraftReading = NOTHING;
  let draftSignals: Signals = {};
  const aside = new Set<string>();
  let signals: Signals = {};
  let stage: Stage | null = null;
  let sent = false;
  let vector = '';
  let pending: Report[] = [];
  let saving = false;

  const readSignals = (breakpoint: Breakpoint, closing: boolean): Signals => {
    const open = state.commitments.filter((c) => c.status === 'open');
    const words = draft ? (draft.text.match(/\S+/g)?.length ?? 0) : 0;
    const at = now();
    return {
      ...state.context.signals,
      ...signalsOfCase(reading, readers, at),
      ...draftSignals,
      stage: findStage(breakpoint, words, sent),
      editorKind: draft?.kind ?? undefined,
      draftWords: words,
      closing,
      openCommitments: open.length,
      overdueCommitments: open.filter((c) => c.dueAt < at).length,
      domainsTold: Object.keys(memory.domains),
      unrecordedPromises: desk.promises.filter((p) => p.due !== null).length,
    } as Signals;
  };

  const report = (...facts: Fact[]) => {
    pending.push(...facts.map((fact) => ({ ...fact, id: makeId(), at: now() }) as Report));
  };

  const flush = async () => {
    if (saving) return;
    saving = true;
    const batch = pending;
    pending = [];
    try {
      const { interaction } = await backend.report({
        caseId: reading.caseId,
        profile: reading.profile,
        reports: batch,
        memory,
      });
      if (interaction) state = { ...state, interaction };
    } catch (error) {
      pending = [...batch, ...pending];
      tools.onTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      saving = false;
    }
  };

  const words = ({ start, end }: { start: number; end: number }) => draft?.text.slice(start, end) ?? '';
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
    get findings() {
      return read.findings.filter((f) => !aside.has(`${f.rule} ${words(f)}`));
    },
    get promises() {
      return read.promises.filter((p) => !aside.has(words(p)));
    },
    putAside(text, rule) {
      aside.add(rule ? `${rule} ${text}` : text);
    },
    get signals() {
      return signals;
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
    setDraft(next) {
      draft = next;
      const empty = !next?.text.trim();
      // What was sent is not unwritten when the desk empties its editor.
      if (empty && sent) {
        read = NOTHING;
        draftSignals = {};
        return;
      }
      sent = sent && empty;
      const text = next?.text ?? '';
      const shown = state.correctedName ?? state.context.shownName;
      const name = shown ? readers.readName(shown) : null;
      read = readers.readDraft(text, {
        at: now(),
        customerText: reading.messages
          .filter((m) => m.side === 'customer')
          .map((m) => m.text)
          .join('\n'),
        kind: next?.kind ?? 'reply',
        names: shown ? [shown] : [],
        off: state.switchedOff,
      });
      draftSignals = name ? { ...read.signals, nameUses: name.countUses(text) } : read.signals;
    },
    look(breakpoint, attempt, closing = false) {
      signals = readSignals(breakpoint, closing);
      const decision = decide({
        prompts: state.playbook.prompts,
        signals,
        memory,
        off: new Set(state.switchedOff),
        quiet: false,
        breakpoint,
        attempt,
        now: now(),
      });
      const wasHeld =
        attempt !== undefined &&
        memory.active !== null &&
        memory.held.some((h) => h.prompt === memory.active?.prompt && h.attempt === attempt);
      if (wasHeld && !decision.hold && memory.active)
        report({ kind: 'hold.passed', prompt: memory.active.prompt, attempt });
      memory = decision.memory;
      active = decision.active;
      held = decision.hold !== null || (held && active?.prompt.tier === 'hold');
      if (signals.stage !== stage) {
        stage = signals.stage as Stage;
        report({ kind: 'stage.entered', stage });
      }
      const numbers = JSON.stringify(toVector(signals));
      if (numbers !== vector) {
        vector = numbers;
        report({ kind: 'signals.read', breakpoint, vector: toVector(signals) });
      }
      for (const tick of decision.ticks)
        report(
          tick.ticked
            ? { kind: 'prompt.ticked', prompt: tick.prompt, by: 'text' }
            : { kind: 'prompt.unticked', prompt: tick.prompt },
        );
      if (decision.shown)
        report({
          kind: 'prompt.shown',
          prompt: decision.shown.prompt.id,
          tier: decision.shown.prompt.tier,
          cue: decision.shown.cue,
        });
      if (decision.hold && attempt) report({ kind: 'hold.shown', prompt: decision.hold.prompt.id, attempt });
      if (breakpoint === 'after') sent = true;
      return decision.hold !== null;
    },
    report,
    takePending() {
      const batch = pending;
      pending = [];
      return batch;
    },
    flush,
  };
  return desk;
}

const NOTHING: DraftReading = { signals: {}, evidence: {}, findings: [], promises: [] };
