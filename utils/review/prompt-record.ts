import type { Dismissal } from '../model/dismissal';

/** What the figures say about a prompt: take it out, make it gentler, keep it, or wait for more. */
export type Suggestion = 'retire' | 'soften' | 'keep' | 'too-few';

/** How one prompt fares, in contacts: those in which it was shown, acted on, put away, or its step was done. */
export type PromptHealth = {
  prompt: string;
  shown: number;
  acted: number;
  dismissed: number;
  tickedByText: number;
  tickedBySelf: number;
  /** Its words were taken (inserted or copied), yet its step was never done, or was undone again. */
  notDone: number;
  /** Shown, and then acted on or its step done. */
  followed: number;
  /** How often it was put away for which reason. */
  reasons: Partial<Record<Dismissal, number>>;
  /** What people wrote when they put it away, newest first. */
  comments: PromptComment[];
  suggest: Suggestion;
};

/** A comment on a prompt, from the erasable record: it is there only on the computer it was typed on. `at` epoch ms. */
export type PromptComment = { prompt: string; at: number; note: string };
