import { DISMISSALS } from '../model/dismissal';
import { PROMPT_COUNTS } from './count-prompts';
import type { PromptHealth } from './prompt-record';
import { suggestChange } from './suggest-change';

/** How the prompts fared, from their counts (PROMPT_COUNTS), the most often shown first. Pure. */
export function listPrompts(prompts: Record<string, readonly number[]>): PromptHealth[] {
  return Object.entries(prompts)
    .map(([prompt, counts]): PromptHealth => {
      const of = (name: (typeof PROMPT_COUNTS)[number]) => counts[PROMPT_COUNTS.indexOf(name)] ?? 0;
      const row = {
        prompt,
        shown: of('shown'),
        acted: of('acted'),
        dismissed: of('dismissed'),
        tickedByText: of('tickedByText'),
        tickedBySelf: of('tickedBySelf'),
        reasons: Object.fromEntries(DISMISSALS.flatMap((each) => (of(each) > 0 ? [[each, of(each)]] : []))),
        notDone: of('notDone'),
        followed: of('followed'),
      };
      return { ...row, comments: [], suggest: suggestChange(row) };
    })
    .sort((a, b) => b.shown - a.shown || (a.prompt < b.prompt ? -1 : 1));
}
