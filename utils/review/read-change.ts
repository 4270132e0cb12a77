import { MEASURES, type MeasureId } from './all-measures';
import { collectFacts, type ReviewInput } from './collect-facts';
import { type Comparison, compareFigures } from './compare-figures';
import type { MeasureSort, Subject } from './measure';
import { summarize } from './summarize';

export type ChangeRow = Comparison & { id: MeasureId; subject: Subject; sort: MeasureSort };

/**
 * Every measure in a baseline (`from` to `until`, epoch ms, until exclusive) and from its end to `now`. What the prompts
 * themselves did cannot be compared: in a baseline there are none. Pure.
 */
export function readChange(
  input: ReviewInput,
  { from, until }: { from: number; until: number },
  now: number,
): ChangeRow[] {
  const facts = collectFacts(input, now);
  return MEASURES.filter(({ subject }) => subject !== 'prompts').map(({ id, subject, sort, observe }) => {
    const all = observe(facts);
    const before = all.filter(({ at }) => at >= from && at < until);
    const after = all.filter(({ at }) => at >= until && at <= now);
    return { id, subject, sort, ...compareFigures(summarize(sort, before), summarize(sort, after)) };
  });
}
