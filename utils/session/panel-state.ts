import type { Dismissal } from '../model/dismissal';
import type { Disposition } from '../model/disposition';
import type { PanelShape } from '../model/panel-place';
import type { HealthReader, HealthStanding } from '../model/reader-health';
import type { Domain, DomainState } from '../model/teach-back';
import type { Tier } from '../model/tier';
import type { Form } from '../model/workspace';

/** A filled line; a spoken one is said, not inserted. */
export type PanelLine = { text: string; use: 'insert' | 'copy' | 'say' };
/** What a line belongs to: a prompt or a step of a workspace, or a common answer; by id. */
export type LineOf = { kind: 'prompt.acted'; prompt: string } | { kind: 'answer.used'; answer: string };

/** The one card in view. */
export type PanelCard = {
  id: string;
  tier: Tier;
  title: string;
  why: string;
  cue: string;
  lines: PanelLine[];
  /** The step is ticked by hand only. */
  byHand: boolean;
  /** How long "later" puts it off, in minutes; null when it was put off often enough. */
  laterMinutes: number | null;
  /** A click on send or close was stopped once to show this. */
  held: boolean;
};

export type PanelStep = { id: string; title: string; tick: 'text' | 'self' | null; evidence: string | null };
/** A step of the open workspace; `next` = the first that is not done. `minutes` to promise in. */
export type PanelWorkStep = PanelStep & {
  next: boolean;
  why: string;
  lines: PanelLine[];
  topic: { id: string; title: string; tags: { id: string; title: string; chosen: boolean }[] } | null;
  minutes: number[];
};
/** The workspace that is open: its steps in the chosen order. */
export type PanelWorkspace = {
  id: string;
  title: string;
  why: string | null;
  orders: { id: string; title: string; chosen: boolean }[];
  steps: PanelWorkStep[];
  form: Form | null;
};
export type PanelAnswer = { id: string; title: string; line: PanelLine };
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

/** Everything the panel shows; made by `show`, drawn by Panel. Times epoch ms. */
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
  /** How many questions were answered with yes and then had to be told again. */
  gaps: number;
  /** Workspaces that can be opened by hand. */
  workspaces: { id: string; title: string }[];
  workspace: PanelWorkspace | null;
  answers: PanelAnswer[];
  /** What we will not do (with the nearest thing we can) and what may be decided without asking. */
  boundaries: { id: string; limit: string; why: string; instead: string }[];
  decisions: { id: string; may: string; upTo?: string }[];
  story: string | null;
  /** A baseline is measured: nothing is shown but that. */
  silent: boolean;
  commitments: PanelCommitment[];
  findings: PanelFinding[];
  promised: PanelPromise[];
  failed: string[];
  /** How the readers of this page do; none while that is not known. */
  readers: { reader: HealthReader; standing: HealthStanding; atFault: boolean }[];
  /** How this page is read is in doubt: a reader is at fault, or its profile was written without seeing the desk. */
  doubt: boolean;
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
  /** A card was just put away: a comment may be left in the popup. */
  comment: boolean;
  orphan: boolean;
  /** What is written is not English: nothing is said of its wording. */
  resting: boolean;
  now: number;
};

/** What a person can do in the panel. There is no text field: a page can read every key typed in it. */
export type PanelActions = {
  insert(line: string, of: LineOf): void;
  copy(text: string, of?: LineOf): void;
  /** Opens a workspace, or gives the open one another order. */
  enter(workspace: string, order?: string): void;
  leave(): void;
  tag(topic: string, tag: string): void;
  /** Notes the commitment that this step makes, due in so many minutes. */
  wait(step: string, minutes: number): void;
  likeStory(): void;
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
  /** Opens the panel, or closes it to its strip. */
  unfold(open: boolean): void;
  /** Makes the panel its tab, or opens it. */
  collapse(collapsed: boolean): void;
  nudge(step: { side?: 'left' | 'right'; by?: number }): void;
  /** The panel was dragged to this point of the window (px). */
  moveTo(x: number, y: number): void;
  open(view: 'now' | 'promises' | 'log', form?: Form): void;
  /** The site is taught anew from this page, or one of its readers is. */
  teach(reader?: HealthReader): void;
};

/** What the panel is drawn from. `maxHeight` in px. */
export type PanelView = {
  state: PanelState;
  act: PanelActions;
  shape: PanelShape;
  side: 'left' | 'right';
  maxHeight: number;
};
