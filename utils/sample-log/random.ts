/** A seeded source of chance (mulberry32): the same seed gives the same run everywhere. */
export type Random = {
  /** From 0 to below 1. */
  next: () => number;
  /** true with this probability. */
  chance: (share: number) => boolean;
  /** A whole number, both ends included. */
  whole: (low: number, high: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** The place of one of the weights, drawn in their proportion. */
  weigh: (weights: readonly number[]) => number;
};

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    chance: (share) => next() < share,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    weigh: (weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      for (const [i, weight] of weights.entries()) {
        left -= weight;
        if (left < 0) return i;
      }
      return weights.length - 1;
    },
  };
}
