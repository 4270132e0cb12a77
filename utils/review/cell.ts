import type { MeasureSort, Observation } from './measure';

/**
 * What one measure came to, in a form that adds up: `n`, sum of values, sum of `of`, and for middle values each value with
 * how often it was seen, smallest first (`n, sum, of, value, times, value, times …`), so that they stay exact.
 */
export type Cell = number[];

/** Sums of decimal fractions must come out the same in any order: six places are kept. */
const neat = (value: number) => Math.round(value * 1e6) / 1e6 + 0;

/** The cell of some observations of one measure; null where there are none. */
export function makeCell(sort: MeasureSort, seen: readonly Pick<Observation, 'value' | 'of'>[]): Cell | null {
  if (seen.length === 0) return null;
  const times = new Map<number, number>();
  let [sum, of] = [0, 0];
  for (const each of seen) {
    const value = neat(each.value);
    sum += value;
    of += each.of;
    if (sort === 'median') times.set(value, (times.get(value) ?? 0) + 1);
  }
  const values = [...times].sort(([a], [b]) => a - b).flat();
  return [seen.length, neat(sum), neat(of), ...values];
}

/** `cell` with `other` added `times` over (−1 takes it away); null when nothing is left. Changes neither. */
export function addCell(cell: Cell, other: Cell, times = 1): Cell | null {
  const head = [0, 1, 2].map((i) => neat((cell[i] ?? 0) + times * (other[i] ?? 0)));
  const values = cell.length > 3 || other.length > 3 ? mergeValues(cell, other, times) : [];
  // A change may leave n as it is and move the rest.
  return values.length === 0 && head.every((part) => part === 0) ? null : [...head, ...values];
}

function mergeValues(a: Cell, b: Cell, times: number): number[] {
  const merged: number[] = [];
  let [i, j] = [3, 3];
  const push = (value: number, count: number) => {
    if (count !== 0) merged.push(value, count);
  };
  while (i < a.length || j < b.length) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    const count = (x <= y ? (a[i + 1] ?? 0) : 0) + (y <= x ? times * (b[j + 1] ?? 0) : 0);
    push(Math.min(x, y), count);
    if (x <= y) i += 2;
    if (y <= x) j += 2;
  }
  return merged;
}

/** Many cells of one measure added up in place, for speed. */
export class CellSum {
  private readonly head = [0, 0, 0];
  private readonly times = new Map<number, number>();

  add(cell: Cell): void {
    for (let i = 0; i < 3; i++) this.head[i] = (this.head[i] ?? 0) + (cell[i] ?? 0);
    for (let i = 3; i < cell.length; i += 2) {
      const value = cell[i] ?? 0;
      this.times.set(value, (this.times.get(value) ?? 0) + (cell[i + 1] ?? 0));
    }
  }

  /** The sum as a cell; null where nothing was added. */
  make(): Cell | null {
    const values = [...this.times].sort(([a], [b]) => a - b).flat();
    return this.head[0] === 0 ? null : [...this.head.map(neat), ...values];
  }
}
