import type { Dismissal } from '../model/dismissal';
import type { ContactFacts } from './collect-facts';

/** How one prompt fares, in contacts: those in which it was shown, acted on, put away, or its step was done. */
export type PromptHealth = {
  prompt: string;
  shown: number;
  acted: number;
  dismissed: number;
  tickedByText: number;
  tickedBySelf: number;
  /** How often it was put away for which reason, in dismissals. */
  reasons: Partial<Record<Dismissal, number>>;
  /** Its words were taken (inserted or copied), yet its step was never done, or undone again. */
  notDone: number;
  /** What people wrote when they put it away, newest first. `at` epoch ms. */
  comments: PromptComment[];
  suggest: Suggestion;
};

/** A comment on a prompt; from the erasable record, so it is there only on this computer. */
export type PromptComment = { prompt: string; at: number; note: string };

/** What the figures say about a prompt: take it out, make it gentler, keep it, or wait for more. */
export type Suggestion = 'retire' | 'soften' | 'keep' | 'too-few';

/** The prompts that came up in these contacts, the most often shown first. */
export function readPromptHealth(contacts: readonly ContactFacts[]): PromptHealth[] {
  const rows = new Map<string, PromptHealth>();
  for (const { prompt, shown, outcome, tick } of contacts.flatMap(({ view }) => view.prompts)) {
    const row = rows.get(prompt) ?? {
      prompt,
      shown: 0,
      acted: 0,
      dismissed: 0,
      tickedByText: 0,
      tickedBySelf: 0,
      reasons: {},
      notDone: 0,
      comments: [],
      suggest: 'too-few',
    };
    if (shown > 0) row.shown++;
    if (outcome === 'acted') row.acted++;
    if (outcome === 'dismissed') row.dismissed++;
    if (tick === 'text') row.tickedByText++;
    if (tick === 'self') row.tickedBySelf++;
    rows.set(prompt, row);
  }
  return [...rows.values()].sort((a, b) => b.shown - a.shown || (a.prompt < b.prompt ? -1 : 1));
}
