import type { CommitmentKind } from '../../utils/model/commitment';

/** What is looked for in the panel: a selector, or a selector and words that one match says. */
export type Sight = string | readonly [selector: string, words: string];

/** One thing a person (or the passing of time) does in a scene. */
export type Act =
  /** Clicks a control of the panel. */
  | { click: string }
  /** Writes at the end of the reply or the note. */
  | { write: string }
  /** Chooses the desk's own status, or presses its own button. */
  | { choose: string }
  | { press: string }
  /** A promise of this case, made so many hours ago and due in so many hours (negative = it was due). */
  | { promised: CommitmentKind; hoursAgo: number; dueIn: number }
  /** "Our system is down" is switched on or off. */
  | { down: boolean }
  /** The case is opened again: in the same tab, or in another one by and by. */
  | { reopen: 'here' | 'elsewhere' }
  /** Another case of the same agent is opened. */
  | { another: true }
  | { see: readonly Sight[] }
  | { gone: string };

/** A practice made concrete: a page, what is done on it, and what the panel must show then. */
export type Scene = {
  id: string;
  /** service-essentials where nothing is said. */
  playbook?: string;
  /** A ticket where nothing is said. */
  desk?: 'ticket' | 'visit';
  name?: string;
  /** The thread, oldest first: who wrote, how many hours ago, what. */
  messages?: readonly (readonly ['customer' | 'agent' | 'internal', number, string])[];
  acts?: readonly Act[];
  /** In the panel at the end. */
  see: readonly Sight[];
  /** Not in the panel at the end. */
  not?: readonly string[];
};

/** A card, a finding, a workspace, a step: as the panel's attributes name them. */
export const card = (id: string) => `[data-prompt="${id}"]`;
export const finding = (category: string, rule?: string) =>
  `[data-finding${rule ? `="${rule}"` : ''}][data-category="${category}"]`;
export const space = (id: string) => `[data-workspace="${id}"]`;
export const step = (id: string, tick?: 'text' | 'self' | 'none') =>
  `[data-step="${id}"]${tick ? `[data-tick="${tick}"]` : ''}`;
/** Opens a workspace by hand. */
export const enter = (id: string): Act => ({ click: `[data-enter="${id}"]` });
/** In an open workspace: a label, or the minutes of a step. */
export const tag = (stepId: string, id: string): Act => ({ click: `${step(stepId)} [data-tag="${id}"]` });
export const minutes = (stepId: string, count: number): Act => ({
  click: `${step(stepId)} [data-minutes="${count}"]`,
});
