import type { CompiledCoach } from '../coach/compile-coach';
import type { NameWords } from '../coach/names/compile-words';
import type { SignSources } from '../coach/read-moves';
import type { CoachingImport } from '../log/files/import-coaching';
import type { LogImport } from '../log/files/import-log';
import type { AskAnswer } from '../model/ask-answer';
import type { CaseContext } from '../model/case-context';
import type { CaseState } from '../model/case-state';
import type { Channel } from '../model/channel';
import type { Commitment, CommitmentChange, NewCommitment } from '../model/commitment';
import type { Disposition } from '../model/disposition';
import type { DraftPromise } from '../model/draft-promise';
import type { Report } from '../model/event';
import type { FinishedLog } from '../model/finished-log';
import type { Foundation } from '../model/foundation';
import type { HandOffSeen } from '../model/hand-off-seen';
import type { Memory } from '../model/memory';
import type { PanelPlace } from '../model/panel-place';
import type { Quiet } from '../model/quiet';
import type { ReviewMark } from '../model/review-mark';
import type { Signals } from '../model/signal';
import type { SiteProfile } from '../model/site-profile';
import type { SwitchPlace } from '../model/switches';
import type { Form } from '../model/workspace';
import type { Imported, Published } from '../playbooks/studio-book';
import type { SamplingPlan } from '../review/sampling-plan';

/** Compiled once in the background; word lists and the panel's style never stand in the content script. */
export type PageKit = { css: string; coach: CompiledCoach; names: NameWords; moves: SignSources };

/** What a tab needs to know when a desk page opens. */
export type DeskStart = { profiles: SiteProfile[]; quiet: boolean; place: PanelPlace };

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
    /** `corrected`: that contact had ended before; this only said how. */
    { interaction: string | null; corrected?: boolean }
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
  'desk.open': Line<'desk', { view: 'now' | 'promises' | 'log'; form?: Form }, { done: true }>;

  'now.read': Line<
    'page',
    { tab: number | null },
    {
      state: CaseState | null;
      quiet: Quiet;
      origin: string | null;
      granted: boolean;
      profiles: string[];
      /** Hand-offs on the page that the tab shows. */
      handOffs: HandOffSeen[];
    }
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
  /** A made-up log to look around in, and its end. */
  'sample.add': Line<'page', Record<string, never>, { done: true }>;
  'sample.remove': Line<'page', Record<string, never>, { done: true }>;
  'log.import': Line<'page', { json: string; label: string }, LogImport>;
  /** What a lead says of a contact; `on` false takes it back. */
  'coach.mark': Line<'page', { interaction: string; mark: ReviewMark; on: boolean }, { done: true }>;
  'coach.witness': Line<'page', { interaction: string; foundation: Foundation; on: boolean }, { done: true }>;
  /** Scores by foundation, 0 to 4. A lead's are refused until the agent's own are in, unless she gives none (`without`). */
  'coach.score': Line<
    'page',
    {
      interaction: string;
      by: 'self' | 'lead';
      scores: Partial<Record<Foundation, number>>;
      without?: boolean;
    },
    { done: true }
  >;
  /** A lead's note on a contact, kept in its erasable record; an empty one is erased. */
  'coach.note': Line<'page', { interaction: string; text: string }, { done: true }>;
  /** Thanks for a promise that was kept. */
  'coach.kudos': Line<'page', { commitment: string; on: boolean }, { done: true }>;
  'coach.plan': Line<'page', Omit<SamplingPlan, 'seed'>, { done: true }>;
  'coach.export': Line<'page', { agent: string }, { json: string }>;
  'coach.import': Line<'page', { json: string }, CoachingImport>;
  'coach.undo': Line<'page', { import: string }, { done: boolean }>;
  /** The name under which a colleague stands here; an empty one goes back to that of her file. */
  'agent.label': Line<'page', { agent: string; label: string }, { done: true }>;
  /** The phrase by which a team's browsers name a case alike; null = none. It is not kept, only the key made from it. */
  'team.set': Line<'page', { phrase: string | null }, { fingerprint: string | null }>;
  'promise.make': Line<'page', { tab: number | null; commitment: NewCommitment }, { commitment: Commitment }>;
  'promise.change': Line<'page', CommitmentChange, { done: boolean }>;
  /** The answer to an `ask`: closes it as kept and promises to tell the customer (`tell`; null = told already). null = taken back. */
  'ask.answer': Line<
    'page',
    { id: string; answer: AskAnswer | null; tell: NewCommitment | null },
    { done: boolean }
  >;
  /** A comment on a prompt that was put away, under its dismissal's id; an empty one is erased. */
  'comment.set': Line<'page', { dismissal: string; note: string }, { done: true }>;
  'quiet.set': Line<'page', Quiet, { done: true }>;
  'switch.set': Line<'page', { prompt: string; place: SwitchPlace; off: boolean }, { done: true }>;
  /** `json` = the playbook as typed; it starts as a draft. */
  'playbook.create': Line<'page', { json: string }, { id: string }>;
  'playbook.copy': Line<'page', { id: string; name: string }, { id: string }>;
  /** null drops the draft. */
  'playbook.draft': Line<'page', { id: string; json: string | null }, { done: true }>;
  'playbook.publish': Line<'page', { id: string }, Published>;
  'playbook.rollback': Line<'page', { id: string; version: number }, { version: number }>;
  /** Puts a playbook away (restorable for 30 days), or back. */
  'playbook.away': Line<'page', { id: string; away: boolean }, { done: true }>;
  'playbook.import': Line<'page', { text: string }, Imported>;
  'site.reconcile': Line<'page', Record<string, never>, { origins: string[] }>;
};

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Reply<T extends MessageType> = Protocol[T]['reply'];

/** What the background answers: the reply, or a plain-words reason why not. */
export type Answer<T extends MessageType> = { ok: true; reply: Reply<T> } | { ok: false; reason: string };
