import type { DraftReading } from '../coach/read-reply';
import type { Decision } from '../engine/decide';
import type { CaseReading, Draft } from '../model/case-reading';
import type { CaseState } from '../model/case-state';
import type { Commitment } from '../model/commitment';
import type { Memory } from '../model/memory';
import type { PanelPlace } from '../model/panel-place';
import type { SiteHealth } from '../model/reader-health';
import type { Signals } from '../model/signal';
import type { SiteProfile } from '../model/site-profile';
import type { Stage } from '../model/stage';
import type { PanelState } from './panel-state';

/** What was read, with the draft it was read from; of another draft it says nothing. `old`: read for another name or with other words, shown until it is read again. */
export type KnownReading = { draft: Draft; reading: DraftReading; old?: true };

/** Which opening of a case something is about; compared by identity, so that nothing is taken for another's. */
export type CaseRef = {
  readonly turn: number;
  readonly caseId: string | null;
  readonly profile: string;
  /** Whose case it is, as the background tells one customer from another. */
  readonly record: string;
};

/** What was done here to the promises of a case: one was made (`action`: its words), or kept. */
export type PromiseNews = { made: Commitment; action?: string } | { kept: string };

/** What the panel says of the last click: a text's key, or words as they are. */
export type Said = { key: string } | { words: string };

/** One case in view. Plain data; only `step` makes the next one. */
export type OpenCase = {
  readonly of: CaseRef;
  reading: CaseReading;
  state: CaseState;
  memory: Memory;
  active: Decision['active'];
  /** A click was stopped for the card in view. */
  held: boolean;
  draft: Draft | null;
  /** Somebody is typing: no moment for anything new. */
  typing: boolean;
  /** The reading that is shown, and the last one that came, which may be of words written since. */
  read: KnownReading | null;
  latest: KnownReading | null;
  /** How many readings were asked for, and the draft that is being read. */
  asks: number;
  asked: Draft | null;
  /** The moment for a card waits for the reading. */
  waits: boolean;
  signals: Signals;
  stage: Stage | null;
  /** The reply has left, and nothing was written since. */
  sent: boolean;
  /** What the last look saw, so that the same is not reported twice. */
  lastSeen: string;
  /** The story of the day, by id; null where there is none or it was put away. */
  story: string | null;
  storyShown: boolean;
  /** Promises (by their words) and steps (by id) that are being noted: a second click notes nothing more. */
  noting: readonly string[];
  /** The promises made or kept here, in order. */
  news: readonly PromiseNews[];
  /** What the agent put aside: a finding by rule and words, a promise by its words. */
  aside: readonly string[];
  log: PanelState['log'];
  /** So many ends are being saved; none is begun by hand meanwhile. */
  ending: number;
  /** The interaction that was logged last, for undo. */
  logged: string | null;
  said: Said | null;
  /** Text to copy where it could not be inserted. */
  copy: string | null;
  /** A card was just put away: a comment may be left in the popup. */
  comment: boolean;
  /** How the readers do, and what was told of them last. */
  health: SiteHealth;
  healthTold: string;
};

/** Everything that is known in one page. */
export type Session = {
  profiles: readonly SiteProfile[];
  place: PanelPlace;
  /**
   * What opened the panel, null at rest: by a click or key it stays until Escape or typing on; under a pointer that rests
   * on it until that leaves. Open it may lie over text that scrolls.
   */
  asked: 'person' | 'pointer' | null;
  /** How often the panel was moved: its place is kept once it has stayed put. */
  moves: number;
  /** Counts the questions about the page's case; only the last one's answer holds. */
  turn: number;
  /** What the page shows, null while it is no case. */
  reading: CaseReading | null;
  /** Playbooks have changed since the case was asked for. */
  stale: boolean;
  open: OpenCase | null;
  /** The extension was reloaded or removed under this page. */
  orphan: boolean;
  /** When the page was loaded, epoch ms: another load has another. */
  load: number;
};

/** A page of which nothing has been read yet. */
export function begin({
  profiles,
  place,
  asked = null,
  load = 0,
}: Pick<Session, 'profiles' | 'place'> & {
  asked?: Session['asked'] | undefined;
  load?: number | undefined;
}): Session {
  const nothing = {
    moves: 0,
    turn: 0,
    reading: null,
    stale: false,
    open: null,
    orphan: false,
  };
  return { profiles, place, asked, load, ...nothing };
}
