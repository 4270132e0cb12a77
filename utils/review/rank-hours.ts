import type { Commitment } from '../model/commitment';
import { FEW } from './summarize';
import { type Interval, wilsonInterval } from './wilson-interval';

/** Promises made in one hour of one weekday; a null stands for all of them. */
export type Slot = {
  /** 0 = Monday. */
  weekday: number | null;
  hour: number | null;
  n: number;
  /** Late, missed or overdue. */
  slipped: number;
  interval: Interval | null;
  /** Among the worst tenth of its kind (hours of the week, days, or hours of the day) with enough cases. */
  worst: boolean;
  /** Its interval lies above the share of the whole: hardly chance. */
  beyondChance: boolean;
};

type Promised = { weekday: number; hour: number; slipped: boolean };

const SLIPPED = new Set<Commitment['status']>(['kept-late', 'missed']);

/**
 * The floor, not only the mean (practice 001-6): when promises are made that do not hold, by hour of the week, by day and
 * by hour of the day. Withdrawn promises and those not yet due are left out. `place` gives the local weekday (0 = Monday)
 * and hour of a time; `now` in epoch ms. Only slots with promises, in the order of the week; days and hours last. Pure.
 */
export function rankHours(
  promises: readonly Commitment[],
  place: (at: number) => { weekday: number; hour: number },
  now: number,
): Slot[] {
  const list = promises.flatMap((promise): Promised[] => {
    const overdue = promise.status === 'open' && promise.dueAt < now;
    if (promise.deleted || promise.status === 'withdrawn' || (promise.status === 'open' && !overdue))
      return [];
    return [{ ...place(promise.madeAt), slipped: overdue || SLIPPED.has(promise.status) }];
  });
  return [
    ...rank(list, ({ weekday, hour }) => ({ weekday, hour })),
    ...rank(list, ({ weekday }) => ({ weekday, hour: null })),
    ...rank(list, ({ hour }) => ({ weekday: null, hour })),
  ];
}

function rank(list: readonly Promised[], slotOf: (promise: Promised) => Pick<Slot, 'weekday' | 'hour'>) {
  const slots = new Map<number, Slot>();
  for (const promise of list) {
    const { weekday, hour } = slotOf(promise);
    const key = (weekday ?? 0) * 24 + (hour ?? 0);
    const slot = slots.get(key) ?? emptySlot(weekday, hour);
    slots.set(key, { ...slot, n: slot.n + 1, slipped: slot.slipped + (promise.slipped ? 1 : 0) });
  }
  const mean = list.filter((promise) => promise.slipped).length / Math.max(1, list.length);
  const sorted = [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot);
  const judged = sorted.filter((slot) => slot.n >= FEW);
  const worst = new Set(
    judged
      .filter((slot) => slot.slipped > 0)
      .sort((a, b) => b.slipped / b.n - a.slipped / a.n || b.n - a.n)
      .slice(0, Math.ceil(judged.length / 10)),
  );
  return sorted.map((slot): Slot => {
    const interval = slot.n >= FEW ? wilsonInterval(slot.slipped, slot.n) : null;
    const beyondChance = interval !== null && interval.low > mean;
    return { ...slot, interval, worst: worst.has(slot), beyondChance };
  });
}

const emptySlot = (weekday: number | null, hour: number | null): Slot => ({
  ...{ weekday, hour, n: 0, slipped: 0 },
  ...{ interval: null, worst: false, beyondChance: false },
});
