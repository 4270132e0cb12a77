/** Chance that is the same on every run. */
export type Random = { below(n: number): number };

/** A seeded source (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed;
  return {
    below(n) {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) % n;
    },
  };
}

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)] as T;
}
