/**
 * Best of several runs, after warming up.
 * @returns milliseconds per run
 */
export function measure(work: () => void, { runs = 9, warm = 3 } = {}): number {
  for (let i = 0; i < warm; i += 1) work();
  return Math.min(...times(work, runs));
}

/**
 * What 95 of 100 runs stay under, in processor time of this thread: what other work on the machine takes is not counted.
 * The kernel counts in coarse steps, so a sample is the mean of a few runs.
 * @returns milliseconds per run
 */
export function measureP95(work: () => void, { samples = 40, each = 8, warm = 40 } = {}): number {
  for (let i = 0; i < warm; i += 1) work();
  const all = Array.from({ length: samples }, () => measureCpu(work, each));
  return all.sort((a, b) => a - b)[Math.ceil(samples * 0.95) - 1] ?? Number.NaN;
}

/** Processor time of this thread, ms per run, as the mean of so many runs. */
export function measureCpu(work: () => void, runs: number): number {
  const before = process.threadCpuUsage();
  for (let i = 0; i < runs; i += 1) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / runs;
}

function times(work: () => void, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}

/** The yardstick all ratios are over: cutting the same text into words and counting them, as plainly as JavaScript can. */
export function countWords(text: string): number {
  const seen = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}']+/u)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return seen.size;
}
