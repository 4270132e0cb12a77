import type { MeasureSort } from './measure';
import { type Limits, limitShares } from './p-chart';
import { FEW } from './summarize';
import type { Week } from './weekly';
import { limitValues } from './xmr-chart';

/** This many weeks on one side of the centre are no chance either (Western Electric 1956). */
const RUN = 8;

/** Limits from fewer weeks than this would mean little. */
const FEWEST_WEEKS = 8;

/**
 * One week of a trend. `value` is what the chart shows: a share, events per 100, or the mean (a middle value of whole numbers
 * hardly moves and then jumps). `verdict` is null where the week has too few cases, or the trend too few weeks.
 */
export type TrendPoint = Week & {
  value: number | null;
  limits: Limits | null;
  verdict: 'noise' | 'change' | null;
};

/**
 * Says of each week whether chance explains it: p-chart for shares, XmR for all else. A week is a change beyond the limits
 * (by more than a single case), or as the eighth in a row on one side of the centre. Weeks under eight cases are not judged
 * and do not count as neighbours.
 */
export function judgeTrend(sort: MeasureSort, weeks: readonly Week[]): TrendPoint[] {
  const unjudged = weeks.map((week): TrendPoint => {
    const value = week.summary.n === 0 ? null : chartValue(sort, week, 0);
    return { ...week, value, limits: null, verdict: null };
  });
  const judged = weeks.filter(({ summary }) => summary.n >= FEW);
  if (judged.length < FEWEST_WEEKS) return unjudged;
  const limits = setLimits(sort, judged);
  const verdicts = new Map(
    judged.map((week, i) => {
      const changed = isBeyond(sort, week, limits[i]) || endsRun(sort, judged.slice(0, i + 1), limits[i]);
      return [week.from, { limits: limits[i] ?? null, verdict: changed ? 'change' : 'noise' } as const];
    }),
  );
  return unjudged.map((point) => ({ ...point, ...verdicts.get(point.from) }));
}

/** The week's value with `less` cases taken off its sum. */
function chartValue(sort: MeasureSort, { summary }: Week, less: number): number {
  return ((sort === 'per100' ? 100 : 1) * (summary.sum - less)) / summary.of;
}

function setLimits(sort: MeasureSort, weeks: readonly Week[]): Limits[] {
  if (sort === 'rate') return limitShares(weeks.map(({ summary }) => ({ hits: summary.sum, n: summary.n })));
  const limits = limitValues(weeks.map((week) => chartValue(sort, week, 0)));
  return weeks.map(() => limits);
}

/** Where cases are rare, limits lie so close to the centre that one case would cross them: one case is never a change. */
function isBeyond(sort: MeasureSort, week: Week, limits: Limits | undefined): boolean {
  if (!limits) return false;
  const one = sort === 'median' ? 0 : 1;
  return (
    chartValue(sort, week, one) > limits.high + hair(limits) ||
    chartValue(sort, week, -one) < limits.low - hair(limits)
  );
}

function endsRun(sort: MeasureSort, upTo: readonly Week[], limits: Limits | undefined): boolean {
  const run = upTo.slice(-RUN).map((week) => chartValue(sort, week, 0));
  if (!limits || run.length < RUN || !upTo.slice(-RUN).every((week) => isEven(sort, week, limits)))
    return false;
  const { centre } = limits;
  return (
    run.every((value) => value > centre + hair(limits)) || run.every((value) => value < centre - hair(limits))
  );
}

/** Whether both sides of the centre are about as likely: with less than five cases expected on a side they are not. */
function isEven(sort: MeasureSort, { summary }: Week, { centre }: Limits): boolean {
  if (sort === 'median') return true;
  if (sort === 'per100') return (centre / 100) * summary.of >= 5;
  return Math.min(centre, 1 - centre) * summary.n >= 5;
}

/** Rounding must not turn a value on a line into one beyond it. */
const hair = ({ centre }: Limits) => 1e-9 * Math.max(1, Math.abs(centre));
