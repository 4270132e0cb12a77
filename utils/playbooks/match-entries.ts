/** An entry of one of a playbook's lists. */
export type Entry = Record<string, unknown>;

type Pair = { key: string; from: Entry | null; to: Entry; places: [from: number, to: number] };

/**
 * Which entries of `old` became which of `now`, by their key (`keyed`; plain words by their first term), in the order of
 * `now`; `from` null = new. Places count from 1. Pure.
 */
export function matchEntries(
  old: readonly Entry[],
  now: readonly Entry[],
  keyed: string,
): { pairs: Pair[]; removed: { key: string; entry: Entry }[] } {
  const before = new Map(old.map((entry, i) => [keyOf(entry, keyed), { entry, place: i + 1 }]));
  const kept = new Set<string>();
  const pairs = now.map((to, i): Pair => {
    const key = keyOf(to, keyed);
    kept.add(key);
    const known = before.get(key);
    return { key, from: known?.entry ?? null, to, places: [known?.place ?? 0, i + 1] };
  });
  const removed = [...before].flatMap(([key, { entry }]) => (kept.has(key) ? [] : [{ key, entry }]));
  return { pairs, removed };
}

/**
 * The fewest entries that must have been moved to come from the order of `old` to that of `now`: those outside the longest
 * run of common entries that kept their order. Pure.
 */
export function listMoved(old: readonly Entry[], now: readonly Entry[], keyed: string): Set<string> {
  const places = new Map(old.map((entry, i) => [keyOf(entry, keyed), i]));
  const common = now.map((entry) => keyOf(entry, keyed)).filter((key) => places.has(key));
  const order = common.map((key) => places.get(key) ?? 0);
  const stays = longestRise(order);
  return new Set(common.filter((_, i) => !stays.has(i)));
}

/** The indexes of a longest rising subsequence (patience sorting, n log n). */
function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [i, value] of values.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

function keyOf(entry: Entry, keyed: string): string {
  const { terms } = entry;
  const key = entry[keyed] ?? (Array.isArray(terms) ? terms[0] : undefined);
  return String(key);
}
