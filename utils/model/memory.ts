import type { Domain, DomainState } from './teach-back';

/**
 * What already happened with one case in one tab, as the engine needs it. All times epoch ms. Plain JSON; kept in
 * storage.session, so that it outlives full page loads and is dropped with the tab.
 */
export type Memory = {
  /** When the present interaction's budget began; showings before it belong to earlier interactions. */
  since: number;
  shown: { prompt: string; cue: string; at: number }[];
  dismissed: { prompt: string; cue: string; at: number }[];
  snoozed: { prompt: string; until: number; times: number }[];
  /** Steps done and how that is known. `sent`: the text that shows it has left, so nothing can empty the tick any more. */
  ticks: { prompt: string; by: 'text' | 'self'; at: number; sent: boolean }[];
  /** Clicks on send or close that were stopped once. */
  held: { prompt: string; cue: string; attempt: 'send' | 'close'; at: number }[];
  active: { prompt: string; cue: string } | null;
  /** How far each question of the teach-back has come, by the nurse's hand. */
  domains: Partial<Record<Domain, DomainState>>;
  /** Questions to which the patient had said yes and which then had to be told again. */
  gaps: Domain[];
  /** The workspace that is open, and in which order its steps stand; `left` = those the agent has closed. */
  workspace: { id: string; order: string | null } | null;
  left: string[];
  /** What was chosen, by topic (the customer's wish, the complaint's cause …). */
  tags: Record<string, string>;
  /** Promises that were sent without being noted: kept until the agent notes them or says that they are none. */
  promised: { words: string; action: string | null; dueAt: number }[];
};

/** Nothing has happened yet. */
export const EMPTY_MEMORY: Memory = {
  since: 0,
  shown: [],
  dismissed: [],
  snoozed: [],
  ticks: [],
  held: [],
  active: null,
  domains: {},
  gaps: [],
  workspace: null,
  left: [],
  tags: {},
  promised: [],
};
