import type { FaultModel } from './compile-coach.ts';
import type { Token } from './pattern/split-words.ts';

/** A fault the model sees in a sentence, with the words that weighed most. */
export interface WeighedFault {
  category: string;
  score: number;
  words: string[];
}

/** The word shapes the model counts: words, pairs, and pairs with one word between; numbers and names are folded. */
export function readFeatures(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ word, capital }) =>
    /^[$£€]?\d/.test(word) ? '#' : capital && word !== 'i' ? '@' : word,
  );
  const features: string[] = ['^'];
  words.forEach((word, n) => {
    features.push(word, `${words[n - 1] ?? '^'} ${word}`);
    if (n > 0) features.push(`${words[n - 2] ?? '^'}_${word}`);
  });
  return [...new Set(features)];
}

/** Weighs one sentence; null when no category reaches its threshold. Work is linear in the number of words. */
export function scoreSentence(model: FaultModel, tokens: readonly Token[]): WeighedFault | null {
  const total = [...model.bias];
  const found = readFeatures(tokens).flatMap((feature) => {
    const weights = Object.hasOwn(model.weights, feature) ? model.weights[feature] : undefined;
    return weights ? [{ feature, weights }] : [];
  });
  for (const { weights } of found)
    for (let n = 0; n + 1 < weights.length; n += 2)
      total[weights[n] ?? 0] = (total[weights[n] ?? 0] ?? 0) + (weights[n + 1] ?? 0);
  let best = -1;
  total.forEach((score, n) => {
    if (score >= (model.thresholds[n] ?? Infinity) && (best < 0 || score > (total[best] ?? 0))) best = n;
  });
  if (best < 0) return null;
  const weigh = (weights: readonly number[]): number => {
    for (let n = 0; n + 1 < weights.length; n += 2) if (weights[n] === best) return weights[n + 1] ?? 0;
    return 0;
  };
  const words = found
    .map(({ feature, weights }) => ({ feature, weight: weigh(weights) }))
    .filter(({ feature, weight }) => weight > 0 && /\p{L}/u.test(feature))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ feature }) => `"${feature.replace('_', ' … ').replace(/[#@^]/g, '').trim()}"`);
  return { category: model.categories[best] ?? '', score: total[best] ?? 0, words };
}
