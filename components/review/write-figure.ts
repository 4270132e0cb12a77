import type { MeasureSort } from '../../utils/review/measure';
import { FEW, type Summary } from '../../utils/review/summarize';
import { say, sayCount, textLocale } from '../ui/text';

/** One figure of a measure: a share as percent, all else with one decimal at most. */
export function writeFigure(sort: MeasureSort, value: number): string {
  const style = sort === 'rate' ? ({ style: 'percent' } as const) : {};
  const digits = sort === 'rate' ? 0 : 1;
  return new Intl.NumberFormat(textLocale(), { ...style, maximumFractionDigits: digits }).format(value);
}

/** The interval of a summary in words, or null when there is no figure. */
export function writeInterval(sort: MeasureSort, { found }: Summary): string | null {
  return found && say('reviewInterval', writeFigure(sort, found.low), writeFigure(sort, found.high));
}

/** From how many cases: hits of cases for a share, else the cases. */
export function writeCases(sort: MeasureSort, { n, sum }: Summary): string {
  const whole = (value: number) => value.toLocaleString(textLocale());
  return sort === 'rate' ? say('reviewHitsOf', whole(sum), whole(n)) : sayCount('reviewCases', n);
}

/** Whether a figure stands in grey: too few cases to lean on. */
export function isFew({ n }: Summary): boolean {
  return n < FEW;
}
