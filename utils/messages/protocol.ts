import type { CompiledCoach } from '../coach/compile-coach';
import type { NameWords } from '../coach/names/compile-words';
import type { ParsedName } from '../coach/names/read-name';
import type { SignSources } from '../coach/read-moves';
import type { CaseContext } from '../model/case-context';
import type { Channel } from '../model/channel';
import type { Commitment, CommitmentKind } from '../model/commitment';
import type { Disposition } from '../model/disposition';
import type { Report } from '../model/event';
import type { Memory } from '../model/memory';
import type { PanelPlace } from '../model/panel-place';
import type { Playbook } from '../model/playbook';
import type { Quiet } from '../model/quiet';
import type { Signals } from '../model/signal';
import type { SiteProfile } from '../model/site-profile';
import type { SwitchPlace } from '../model/switches';
import type { FoundPromise } from '../promises/found-promise';

/** A playbook as the page gets it: prompts and questions only; phrases come later, compiled. */
export type PagePlaybook = Pick<
  Playbook,
  | 'id'
  | 'version'
  | 'name'
  | 'promise'
  | 'boundaries'
  | 'decisions'
  | 'prompts'
  | 'teachBack'
  | 'workspaces'
  | 'topics'
  | 'answers'
  | 'stories'
>;

/** What a tab needs to know when a desk page opens. */
/** Compiled once in the background; word lists and the panel's style never stand in the content script. */
export type PageKit = { css: string; coach: CompiledCoach; names: NameWords; moves: SignSources };

/** A promise in a draft, and what it says will be done, as it follows "I'll". */
export type DraftPromise = FoundPromise & { action: string | null };

export type DeskStart = { profiles: SiteProfile[]; quiet: boolean; place: PanelPlace };

/** What holds for one case in one tab. The same object is the popup's *Now*. */
export type CaseState = {
  /** null until the case has been worked in. */
  interaction: string | null;
  caseKey: string | null;
  context: CaseContext;
  memory: Memory;
  playbook: PagePlaybook;
  switchedOff: string[];
  /** How to address the customer; null where no name is known. */
  name: ParsedName | null;
  /** The name as the agent corrected it once for this case's customer, else null. */
  correctedName: string | null;
  commitments: Commitment[];
  /** Due times of all this agent's open commitments, for the load check. Epoch ms. */
  openDue: number[];
  /** What was promised, in words, by commitment id (personal records; only to pages and the case's own tab). */
  actions: Record<string, string>;
  /** The sentence that restates the open promises; empty when there are none. */
  recap: string;
};

export type NewCommitment = {
  id: string;
  kind: CommitmentKind;
  dueAt: number;
  /** Words and personal details; kept in the erasable record only. */
  action?: string;
  name?: string;
  number?: string;
  reason?: string;
  link?: string;
};

export type CommitmentChange =
  | { id: string; to: 'kept' | 'missed' | 'withdrawn' | 'reopened' }
  | { id: string; to: 'renegotiated'; dueAt: number; told: boolean };

export type FinishedLog = {
  /** Made before the write; the same id twice is one log. */
  id: string;
  interaction: string | null;
  tab: number | null;
  channel: Channel;
  disposition: Disposition;
  note: string;
  endedAt: number;
};

/** Where a prompt or rule is switched off. */
export type SwitchScope = SwitchPlace['scope'];

type From = 'desk' | 'page';
type Line<F extends From, Request, Reply> = { from: F; request: Request; reply: Reply };

/**
 * Every message to the background: who may send it, what it carries, what comes back.
 * `desk` = our content script on a granted site; `page` = our own extension pages.
 * A new message is one line here, one schema and one handler.
 */
export type Protocol = {
  'desk.start': Line<'desk', { url: string }, DeskStart>;
  /** `said` = the customer's latest messages; they are read for signals and forgotten. */
  'desk.case': Line<'desk', { context: Omit<CaseContext, 'origin' | 'readAt'>; said: string[] }, CaseState>;
  'desk.report': Line<
    'desk',
    { caseId: string | null; profile: string; reports: Report[]; memory: Memory },
    { interaction: string | null }
  >;
  'desk.finish': Line<
    'desk',
    {
      id: string;
      caseId: string | null;
      profile: string;
      at: number;
      disposition: Disposition;
      how: 'log' | 'send' | 'close' | 'left';
      /** What happened since the last report; written in the same transaction, before the end. */
      reports: Report[];
      memory: Memory;
    },
    { interaction: string | null }
  >;
  'desk.undo': Line<'desk', { interaction: string }, { done: boolean }>;
  'desk.place': Line<'desk', PanelPlace, { done: true }>;
  'desk.promise': Line<
    'desk',
    { caseId: string | null; commitment: NewCommitment },
    { commitment: Commitment }
  >;
  'desk.change': Line<'desk', CommitmentChange, { done: boolean }>;
  'desk.quiet': Line<'desk', { where: 'site' | 'tab' | 'hour' | 'everywhere' }, { done: true }>;
  'desk.switch': Line<
    'desk',
    { prompt: string; scope: SwitchScope; playbook: string; off: boolean },
    { done: true }
  >;
  /** What a page works with once a profile has matched. */
  'desk.kit': Line<'desk', { profile: string; phi: boolean }, PageKit>;
  /** What needs the larger readers: promises with their due times, questions left open. The text is read and forgotten. */
  'desk.draft': Line<
    'desk',
    { text: string; caseId: string | null; questions: string[] },
    { promises: DraftPromise[]; signals: Signals }
  >;
  /** Opens the popup's views in a tab (the callback form needs typing, which the page must never see). */
  'desk.open': Line<'desk', { view: 'now' | 'promises' | 'log' }, { done: true }>;

  'now.read': Line<
    'page',
    { tab: number | null },
    { state: CaseState | null; quiet: Quiet; origin: string | null; granted: boolean; profiles: string[] }
  >;
  'now.tick': Line<'page', { tab: number; reports: Report[] }, { done: boolean }>;
  'now.name': Line<'page', { tab: number; name: string }, { done: boolean }>;
  'log.finish': Line<'page', FinishedLog, { interaction: string }>;
  /** Takes a log entry back within its undo time: what was done stays, the contact goes on. */
  'log.undo': Line<'page', { interaction: string }, { done: boolean }>;
  'log.note': Line<'page', { interaction: string; note: string }, { done: true }>;
  'log.change': Line<
    'page',
    { interaction: string; disposition?: Disposition; channel?: Channel },
    { done: true }
  >;
  'log.delete': Line<'page', { of: 'interaction' | 'commitment'; ids: string[] }, { done: true }>;
  'log.restore': Line<'page', { of: 'interaction' | 'commitment'; ids: string[] }, { done: true }>;
  'log.export': Line<'page', { personal: boolean }, { json: string }>;
  'log.import': Line<'page', { json: string; label: string }, { added: number; known: number }>;
  'promise.make': Line<'page', { tab: number | null; commitment: NewCommitment }, { commitment: Commitment }>;
  'promise.change': Line<'page', CommitmentChange, { done: boolean }>;
  'quiet.set': Line<'page', Quiet, { done: true }>;
  'switch.set': Line<'page', { prompt: string; place: SwitchPlace; off: boolean }, { done: true }>;
  'site.reconcile': Line<'page', Record<string, never>, { origins: string[] }>;
};

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Reply<T extends MessageType> = Protocol[T]['reply'];

/** What the background answers: the reply, or a plain-words reason why not. */
export type Answer<T extends MessageType> = { ok: true; reply: Reply<T> } | { ok: false; reason: string };

/** What the background tells every tab and page when something they show has changed. */
export type Notice = {
  notice: 'changed';
  what: ('playbooks' | 'quiet' | 'commitments' | 'switches' | 'case' | 'log' | 'sites' | 'focus')[];
};
