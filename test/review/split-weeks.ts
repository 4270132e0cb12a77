import { makeCell } from '../../utils/review/cell';
import type { MeasureSort, Observation } from '../../utils/review/measure';
import { splitDays, type Week } from '../../utils/review/weekly';

/** The last `count` weeks before `to` (epoch ms) as the board splits them, from single observations. */
export function splitWeeks(
  sort: MeasureSort,
  observations: readonly Observation[],
  to: number,
  count: number,
): Week[] {
  const cells = observations.flatMap(({ at, ...seen }) => {
    const cell = makeCell(sort, [seen]);
    return cell ? [{ at, cell }] : [];
  });
  return splitDays(sort, cells, to, count);
}
