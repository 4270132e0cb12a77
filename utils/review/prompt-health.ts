import type { Dismissal } from '../model/dismissal';
import type { LogEvent } from '../model/event';
import type { Interaction } from '../model/interaction';
import { countPrompts } from './count-prompts';
import { listPrompts } from './list-prompts';
import { type Suggestion, suggestChange } from './suggest-change';

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

/** The prompts and steps that came up in these contacts or were commented on, the most often shown first. Pure. */
export function readPromptHealth(
  { interactions, events }: { interactions: readonly Interaction[]; events: readonly LogEvent[] },
  comments: readonly PromptComment[],
): PromptHealth[] {
  const own = new Map<string | null, LogEvent[]>();
  for (const event of events) {
    if (event.kind !== 'prompt.acted' && event.kind !== 'prompt.dismissed') continue;
    const before = own.get(event.interaction);
    if (before) before.push(event);
    else own.set(event.interaction, [event]);
  }
  const sums: Record<string, number[]> = {};
  for (const view of interactions) {
    if (view.deleted) continue;
    for (const [prompt, counts] of Object.entries(countPrompts(view, own.get(view.id) ?? [])))
      sums[prompt] = counts.map((count, i) => count + (sums[prompt]?.[i] ?? 0));
  }
  for (const { prompt } of comments) sums[prompt] ??= [];
  return listPrompts(sums).map((row) => ({
    ...row,
    comments: comments.filter(({ prompt }) => prompt === row.prompt).sort((a, b) => b.at - a.at),
    suggest: suggestChange(row),
  }));
}
