import type { DraftQuestion, DraftReading } from '../coach/read-reply';
import type { CaseContext } from '../model/case-context';
import type { CaseReading, Draft } from '../model/case-reading';
import type { CaseSeen } from '../model/case-seen';
import type { CaseState } from '../model/case-state';
import type { Commitment, CommitmentChange, NewCommitment } from '../model/commitment';
import type { Memory } from '../model/memory';
import type { HealthReader, SiteHealth } from '../model/reader-health';
import type { Form } from '../model/workspace';
import type { CaseRef } from './session';

type Done = { done: boolean };

/** What a session asks of the background: the question, the answer, and what the answer is about. */
export type Asks = {
  /** `first`: the customer's words may be left unread where that takes long. `fresh`: with the language of playbooks that have changed. `before`: what was remembered when it was asked; `news`: how much of what was
   * done here to its promises. */
  case: {
    request: { context: Omit<CaseContext, 'origin' | 'readAt'>; said: string[]; first?: true };
    reply: CaseState;
    about: { turn: number; reading: CaseReading; before: Memory | null; news: number; fresh: boolean };
  };
  /** `nth`: how many readings were asked for; only the last one's answer holds. */
  draft: {
    request: DraftQuestion;
    reply: DraftReading;
    about: { of: CaseRef; nth: number; draft: Draft };
  };
  /** `words`: the promise of the draft that is noted by it; `step`: the step of a workspace that makes it. */
  promise: {
    request: { caseId: string | null; record: string; commitment: NewCommitment };
    reply: { commitment: Commitment };
    about: { of: CaseRef; action?: string; words?: string; step?: string };
  };
  change: { request: CommitmentChange; reply: Done; about: { of: CaseRef; id: string } };
  undo: { request: { interaction: string }; reply: Done; about: { of: CaseRef } };
  quiet: {
    request: { where: 'site' | 'tab' | 'hour' | 'everywhere' };
    reply: Done;
    about: { of: CaseRef };
  };
  /** Asked once what happened is saved, with this memory: the page starts anew then. */
  switch: {
    request: { prompt: string; scope: 'me' | 'site' | 'playbook'; playbook: string; off: boolean };
    reply: Done;
    about: { of: CaseRef; memory: Memory };
  };
  /** `repair`: of this profile that one reader only. */
  teach: {
    request: { repair?: { profile: string; reader: HealthReader } };
    reply: Done;
    about: { of: CaseRef };
  };
  health: {
    request: { profile: string; seen: CaseSeen };
    reply: { health: SiteHealth };
    about: { of: CaseRef };
  };
  open: {
    request: { view: 'now' | 'promises' | 'log'; form?: Form };
    reply: Done;
    about: { of: CaseRef };
  };
};

type EachAsk<T extends keyof Asks> = { type: T; request: Asks[T]['request']; about: Asks[T]['about'] };
type EachAnswer<T extends keyof Asks> = { type: T; reply: Asks[T]['reply']; about: Asks[T]['about'] };
type EachRefusal<T extends keyof Asks> = { type: T; reason: string; about: Asks[T]['about'] };

/** What the background answered; a refusal has its reason in plain words. */
export type Answered = { [T in keyof Asks]: EachAnswer<T> }[keyof Asks];
export type Refused = { [T in keyof Asks]: EachRefusal<T> }[keyof Asks];
export type Asked = { [T in keyof Asks]: EachAsk<T> }[keyof Asks];
