import type { Token } from '../text/split-words.ts';

/**
 * A small linear model of whether a sentence in which a rule fired is a fault or a clean look-alike: word, pair
 * and skip-pair features hashed into a table (test/coach/train-weights.ts). It can only silence rules, never add.
 */
export type SentenceWeights = {
  /** The table has 2 ** bits places. */
  bits: number;
  /** Starting score, in the unit of the weights. */
  bias: number;
  /** Rules whose words can hardly mean anything else: their findings are not weighed. */
  sure: string[];
  /** Least score at which findings of a fault stay; faults without one are not weighed. */
  thresholds: Record<string, number>;
  /** One character per place: its weight plus 80. */
  table: string;
};

/** The place of a feature in a table of 2 ** bits places (FNV-1a). */
function hashFeature(feature: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < feature.length; n++) hash = Math.imul(hash ^ feature.charCodeAt(n), 0x01000193);
  return (hash ^ (hash >>> 15)) & ((1 << bits) - 1);
}

/** What a rule that fired adds to the features of its sentence. */
export type Fired = {
  id: string;
  category: string;
};

/** A crude stem: the ending of a longer word is dropped. */
const cutEnding = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word;

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)$/;

/** A sentence without the name of whom it speaks to at its end (", Mr Osman."): that tells nothing of a fault. */
function leaveAddress(tokens: readonly Token[]): readonly Token[] {
  let at = tokens.length - 1;
  while (
    at > 0 &&
    at > tokens.length - 4 &&
    (tokens[at - 1]?.capital || TITLE.test(tokens[at - 1]?.word ?? ''))
  )
    at--;
  const isAddress = at < tokens.length - 1 && at > 3 && tokens[at - 1]?.word === ',';
  return isAddress ? [...tokens.slice(0, at - 1), tokens[tokens.length - 1] as Token] : tokens;
}

/**
 * The places of a sentence's features: words (numbers and names folded), their stems, pairs of stems, pairs with
 * one between, and the rules that fired. `tokens` end with the sentence's end mark.
 */
export function placeFeatures(tokens: readonly Token[], fired: readonly Fired[], bits: number): Set<number> {
  const words = tokens.map(({ word, capital }) =>
    /^[$£€]?\d/.test(word) ? '#' : capital && word !== 'i' ? '@' : word,
  );
  const places = new Set(
    fired.flatMap(({ id, category }) => [hashFeature(`R:${category}`, bits), hashFeature(`r:${id}`, bits)]),
  );
  const stems = words.map(cutEnding);
  stems.forEach((stem, n) => {
    const [before, earlier] = [stems[n - 1] ?? '^', stems[n - 2] ?? '^'];
    for (const feature of [`w:${words[n]}`, stem, `${before} ${stem}`, `${earlier}_${stem}`])
      places.add(hashFeature(feature, bits));
  });
  return places;
}

/** Those of the faults a sentence's rules name that are likely true, by the sentence's score and the faults' thresholds. */
export function trustFaults(
  weights: SentenceWeights,
  tokens: readonly Token[],
  fired: readonly Fired[],
): Set<string> {
  let score = weights.bias;
  for (const place of placeFeatures(leaveAddress(tokens), fired, weights.bits))
    score += (weights.table.charCodeAt(place) || 80) - 80;
  const faults = fired.map(({ category }) => category);
  return new Set(faults.filter((fault) => score >= (weights.thresholds[fault] ?? -Infinity)));
}
