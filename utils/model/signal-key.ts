/**
 * What a signal is called in the keys of texts. A browser takes two keys that differ by case only for one, so the finding
 * `teachback` has another name than the move `teachBack`.
 */
export function signalKey(signal: string): string {
  return signal === 'teachback' ? 'teachbackFinding' : signal;
}
