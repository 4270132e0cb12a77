import type { TrendPoint } from '../../utils/review/judge-trend';
import { say, textLocale } from '../ui/text';

/** The day a week begins, short. `at` in epoch ms. */
export function writeWeek(at: number): string {
  return new Intl.DateTimeFormat(textLocale(), { day: 'numeric', month: 'short' }).format(at);
}

/** A trend in a word or two: a change and since when last, noise, or that there is too little to tell. */
export function sumUpTrend(points: readonly TrendPoint[]): { verdict: TrendPoint['verdict']; text: string } {
  const changed = points.findLast((point) => point.verdict === 'change');
  if (changed) return { verdict: 'change', text: say('reviewChange', writeWeek(changed.from)) };
  if (points.some((point) => point.verdict === 'noise'))
    return { verdict: 'noise', text: say('reviewNoise') };
  return { verdict: null, text: say('reviewUnjudged') };
}
