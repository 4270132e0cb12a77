import type { Token } from './pattern/split-words.ts';

/**
 * A small linear model of whether a sentence in which a rule fired is a fault or a clean look-alike: word, pair
 * and skip-pair features hashed into a table (test/coach/train-weights.ts). It can only silence rules, never add.
 */
export interface SentenceWeights {
  /** The table has 2 ** bits places. */
  bits: number;
  /** Starting score, in the unit of the weights. */
  bias: number;
  /** Least score at which the rules' findings stay. */
  threshold: number;
  /** One character per place: its weight plus 80. */
  table: string;
}

/** The place of a feature in a table of 2 ** bits places (FNV-1a). */
function hashFeature(feature: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < feature.length; n++) hash = Math.imul(hash ^ feature.charCodeAt(n), 0x01000193);
  return (hash ^ (hash >>> 15)) & ((1 << bits) - 1);
}

/**
 * The places of a sentence's features: its words (numbers and names folded), pairs, pairs with a word between, and
 * the categories of the rules that fired. `tokens` end with the sentence's end mark.
 */
export function placeFeatures(tokens: readonly Token[], fired: readonly string[], bits: number): Set<number> {
  const words = tokens.map(({ word, capital }) =>
    /^[$£€]?\d/.test(word) ? '#' : capital && word !== 'i' ? '@' : word,
  );
  const places = new Set(fired.map((category) => hashFeature(`R:${category}`, bits)));
  words.forEach((word, n) => {
    for (const feature of [word, `${words[n - 1] ?? '^'} ${word}`, `${words[n - 2] ?? '^'}_${word}`])
      places.add(hashFeature(feature, bits));
  });
  return places;
}

/** Whether the findings of the given categories in this sentence are likely true ones. */
export function trustFindings(
  weights: SentenceWeights,
  tokens: readonly Token[],
  fired: readonly string[],
): boolean {
  let score = weights.bias;
  for (const place of placeFeatures(tokens, fired, weights.bits))
    score += (weights.table.charCodeAt(place) || 80) - 80;
  return score >= weights.threshold;
}
