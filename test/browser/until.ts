import { WAIT_MS } from './limits.ts';

/**
 * Asks again every 50 ms until the answer is truthy.
 * @param ask what to ask; a throw counts as "not yet"
 * @param what named in the error
 * @param ms how long at most
 * @returns the truthy answer
 * @throws when time is up, with the last error
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  what: string,
  ms = WAIT_MS,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + ms;
  let last: unknown = 'never true';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, false | null | undefined>;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}: ${String(last)}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
