/**
 * Best of several runs, after warming up.
 * @returns milliseconds per run
 */
export function measure(work: () => void, { runs = 9, warm = 3 } = {}): number {
  for (let i = 0; i < warm; i += 1) work();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** The yardstick all ratios are over: cutting the same text into words and counting them, as plainly as JavaScript can. */
export function countWords(text: string): number {
  const seen = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}']+/u)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return seen.size;
}
