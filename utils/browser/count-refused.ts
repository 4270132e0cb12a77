import { browser } from './browser';
import { takeTurns } from './take-turns';

const KEY = 'refused';

/** Counts one refused message (for this browser session). */
export async function countRefused(): Promise<void> {
  await takeTurns(KEY, async () => browser.storage.session.set({ [KEY]: (await readRefused()) + 1 }));
}

/** How many messages were refused in this browser session. */
export async function readRefused(): Promise<number> {
  return ((await browser.storage.session.get(KEY))[KEY] as number | undefined) ?? 0;
}
