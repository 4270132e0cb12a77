import type { PromptHealth, Suggestion } from './prompt-record';
import { wilsonInterval } from './wilson-interval';

/**
 * The rule, for people to check. `least`: contacts in which a prompt must have been shown before anything is said (from 22
 * on a prompt nobody follows has its upper bound below 15 %; 30 leaves room for a few who do). `retireBelow`: half of what a
 * hospital that cleaned up its alerts set as its goal, 30 % acted on (evidence.md E7), so that a prompt is named only when
 * even the kindest reading of the figures (upper end of the 95 % interval) is below that. `softenAbove`: put away as
 * wrong or not fitting more often than this means that its condition is off, not that people are; two thirds of
 * overrides are right (E4), so people's "does not fit" is believed.
 */
export const HEALTH_RULE = { least: 30, retireBelow: 0.15, softenAbove: 0.4 } as const;

/** What to do about a prompt, by `HEALTH_RULE`: retire before soften. Pure. */
export function suggestChange({
  shown,
  followed,
  reasons,
}: Pick<PromptHealth, 'shown' | 'followed' | 'reasons'>): Suggestion {
  if (shown < HEALTH_RULE.least) return 'too-few';
  if (wilsonInterval(followed, shown).high < HEALTH_RULE.retireBelow) return 'retire';
  const misfits = (reasons.wrong ?? 0) + (reasons['does-not-fit'] ?? 0);
  return misfits / shown > HEALTH_RULE.softenAbove ? 'soften' : 'keep';
}
