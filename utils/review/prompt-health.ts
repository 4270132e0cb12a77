import type { Dismissal } from '../model/dismissal';
import { addFigures, type Figures, noFigures } from './figures';
import { listPrompts } from './list-prompts';
import type { Suggestion } from './suggest-change';

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

/** The prompts and steps that came up in these figures (of days) or were commented on, the most often shown first. Pure. */
export function readPromptHealth(
  figures: readonly Pick<Figures, 'prompts'>[],
  comments: readonly PromptComment[],
): PromptHealth[] {
  const sum = noFigures();
  for (const { prompts } of figures) addFigures(sum, { ...noFigures(), prompts });
  for (const { prompt } of comments) sum.prompts[prompt] ??= [];
  return listPrompts(sum.prompts).map((row) => ({
    ...row,
    comments: comments.filter(({ prompt }) => prompt === row.prompt).sort((a, b) => b.at - a.at),
  }));
}
