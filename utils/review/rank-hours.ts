import type { Commitment } from '../model/commitment';
import { FEW } from './summarize';
import { type Interval, wilsonInterval } from './wilson-interval';

/** One hour of the week: promises made in it, and how many of them were late, missed or are overdue. */
export type Hour = {
  /** 0 = Monday. */
  weekday: number;
  hour: number;
  n: number;
  slipped: number;
  interval: Interval | null;
  /** Among the worst tenth of the hours with enough cases. */
  worst: boolean;
  /** Its interval lies above the share of the whole week: hardly chance. */
  beyondChance: boolean;
};

const SLIPPED = new Set<Commitment['status']>(['kept-late', 'missed']);

/**
 * The floor, not only the mean (practice 001-6): in which hours promises are made that do not hold. Withdrawn promises and
 * those not yet due are left out. `place` gives the local weekday (0 = Monday) and hour of a time; `now` in epoch ms.
 * Only hours with promises are returned, in the order of the week. Pure.
 */
export function rankHours(
  promises: readonly Commitment[],
  place: (at: number) => { weekday: number; hour: number },
  now: number,
): Hour[] {
  const cells = new Map<number, { n: number; slipped: number }>();
  for (const promise of promises) {
    const overdue = promise.status === 'open' && promise.dueAt < now;
    if (promise.deleted || promise.status === 'withdrawn' || (promise.status === 'open' && !overdue))
      continue;
    const { weekday, hour } = place(promise.madeAt);
    const cell = cells.get(weekday * 24 + hour) ?? { n: 0, slipped: 0 };
    cell.n++;
    if (overdue || SLIPPED.has(promise.status)) cell.slipped++;
    cells.set(weekday * 24 + hour, cell);
  }
  const all = [...cells.values()];
  const n = all.reduce((sum, cell) => sum + cell.n, 0);
  const mean = n === 0 ? 0 : all.reduce((sum, cell) => sum + cell.slipped, 0) / n;
  const judged = [...cells].filter(([, cell]) => cell.n >= FEW);
  const worst = new Set(
    judged
      .filter(([, cell]) => cell.slipped > 0)
      .sort(([a, x], [b, y]) => y.slipped / y.n - x.slipped / x.n || y.n - x.n || a - b)
      .slice(0, Math.ceil(judged.length / 10))
      .map(([key]) => key),
  );
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([key, cell]) => {
      const interval = cell.n >= FEW ? wilsonInterval(cell.slipped, cell.n) : null;
      return {
        weekday: Math.floor(key / 24),
        hour: key % 24,
        ...cell,
        interval,
        worst: worst.has(key),
        beyondChance: interval !== null && interval.low > mean,
      };
    });
}
