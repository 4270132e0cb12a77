import type { Limits } from './p-chart';

/** Turns the mean step between neighbours into three standard deviations: 3 / 1.128 (Wheeler 1993). */
const STEP_TO_LIMIT = 2.66;

/**
 * Limits of an XmR chart (individuals and moving range): the mean, and 2.66 times the mean step between neighbours to both
 * sides. `values` in order of time, at least two; the same limits hold for each.
 */
export function limitValues(values: readonly number[]): Limits {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)));
  const reach = (STEP_TO_LIMIT * steps.reduce((sum, step) => sum + step, 0)) / steps.length;
  return { centre, low: centre - reach, high: centre + reach };
}
