import type { ContactFacts } from './collect-facts';

/** How one prompt fares, in contacts: those in which it was shown, acted on, put away, or its step was done. */
export type PromptHealth = {
  prompt: string;
  shown: number;
  acted: number;
  dismissed: number;
  tickedByText: number;
  tickedBySelf: number;
};

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
