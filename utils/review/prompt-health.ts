import { addFigures, type Figures, noFigures } from './figures';
import { listPrompts } from './list-prompts';
import type { PromptComment, PromptHealth } from './prompt-record';

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
