import { DISMISSALS } from '../model/dismissal';
import type { LogEvent } from '../model/event';
import type { Interaction } from '../model/interaction';

/**
 * What is counted of each prompt: contacts in which it was shown, acted on, put away, its step done (by text, by hand), and
 * its words taken without the step being done, and in which it was shown and then followed; then how often it was put away, by reason.
 */
export const PROMPT_COUNTS = [
  'shown',
  'acted',
  'dismissed',
  'tickedByText',
  'tickedBySelf',
  'notDone',
  'followed',
  ...DISMISSALS,
] as const;

const REASONS = PROMPT_COUNTS.length - DISMISSALS.length;

/** The counts of each prompt that came up in a contact, in the order of PROMPT_COUNTS. Pure. */
export function countPrompts(view: Interaction, events: readonly LogEvent[]): Record<string, number[]> {
  const taken = new Set<string>();
  const counts: Record<string, number[]> = {};
  for (const event of events)
    if (event.kind === 'prompt.acted' && (event.how === 'inserted' || event.how === 'copied'))
      taken.add(event.prompt);
  for (const { prompt, shown, outcome, tick } of view.prompts)
    counts[prompt] = [
      shown > 0,
      outcome === 'acted',
      outcome === 'dismissed',
      tick === 'text',
      tick === 'self',
      taken.has(prompt) && tick === null,
      shown > 0 && (outcome === 'acted' || tick !== null),
      ...DISMISSALS.map(() => false),
    ].map(Number);
  for (const event of events) {
    const own = event.kind === 'prompt.dismissed' ? counts[event.prompt] : undefined;
    if (!own || event.kind !== 'prompt.dismissed') continue;
    const at = REASONS + DISMISSALS.indexOf(event.reason);
    own[at] = (own[at] ?? 0) + 1;
  }
  return counts;
}
