import type { Dismissal } from '../../model/dismissal';
import type { Disposition } from '../../model/disposition';
import type { Domain, DomainState } from '../../model/teach-back';
import type { Tier } from '../../model/tier';

/** The one card in view. `lines` are filled; a spoken line is said, not inserted. */
export type PanelCard = {
  id: string;
  tier: Tier;
  title: string;
  why: string;
  cue: string;
  lines: { text: string; use: 'insert' | 'copy' | 'say' }[];
  /** The step is ticked by hand only. */
  byHand: boolean;
  /** A click on send or close was stopped once to show this. */
  held: boolean;
};

export type PanelStep = { id: string; title: string; tick: 'text' | 'self' | null; evidence: string | null };
export type PanelDomain = { domain: Domain; ask: string; state: DomainState | null };
/** What the coach found: the words as they stand, why, and a better wording; `replace` only where a swap is safe. */
export type PanelFinding = {
  rule: string;
  category: string;
  severity: Tier;
  words: string;
  why: string;
  better: string | null;
  replace: string | null;
};
/** A promise in the draft that is not yet noted. `load` = other promises due within half an hour of it. */
export type PanelPromise = { words: string; action: string | null; dueAt: number | null; load: number };
export type PanelCommitment = { id: string; what: string | null; dueAt: number; overdue: boolean };

/** Everything the panel shows; made by utils/desk/session, drawn by Panel. Times epoch ms. */
export type PanelState = {
  /** How one would address the customer; the name as the page shows it where that is unsure; null where none was read. */
  name: string | null;
  nameUses: number | null;
  nameBand: 'none' | 'good' | 'amber' | 'much';
  caseId: string | null;
  promise: string | null;
  card: PanelCard | null;
  steps: PanelStep[];
  domains: PanelDomain[];
  commitments: PanelCommitment[];
  findings: PanelFinding[];
  promised: PanelPromise[];
  failed: string[];
  log:
    | { at: 'ready' }
    | { at: 'choosing' }
    | { at: 'saving' }
    | { at: 'saved'; canUndo: boolean }
    | { at: 'failed'; reason: string };
  /** Shown once under the card: what came of the last click. */
  said: string | null;
  /** Text to copy where it could not be inserted. */
  copy: string | null;
  orphan: boolean;
  now: number;
};

/** What a person can do in the panel. There is no text field: a page can read every key typed in it. */
export type PanelActions = {
  insert(line: string): void;
  copy(text: string): void;
  done(prompt: string): void;
  dismiss(prompt: string, reason: Dismissal): void;
  switchOff(prompt: string, scope: 'me' | 'site' | 'playbook'): void;
  /** Puts the finding's replacement into the draft, as one undo step. */
  replace(finding: PanelFinding): void;
  /** Leaves the words as they are. */
  keepWords(finding: PanelFinding): void;
  switchRule(finding: PanelFinding, scope: 'me' | 'site' | 'playbook'): void;
  /** Notes a promise of the draft; `dueAt` where the agent gives it another time. */
  note(promise: PanelPromise, dueAt?: number): void;
  notPromised(promise: PanelPromise): void;
  mark(domain: Domain, state: DomainState): void;
  promise(dueAt: number): void;
  keep(commitment: string): void;
  chooseLog(open: boolean): void;
  log(disposition: Disposition): void;
  undo(): void;
  quiet(where: 'hour' | 'tab' | 'site' | 'everywhere'): void;
  collapse(collapsed: boolean): void;
  nudge(step: { side?: 'left' | 'right'; by?: number }): void;
  /** The panel was dragged to this point of the window (px). */
  moveTo(x: number, y: number): void;
  open(view: 'now' | 'promises' | 'log'): void;
};
