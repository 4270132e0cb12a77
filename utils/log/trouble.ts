import { browser } from '../browser/browser';
import { notifyPages } from '../browser/notify';
import type { LogFault } from './log-fault';

/** Nothing can be written at the moment: why, and since when (epoch ms). */
export type Trouble = { fault: LogFault; since: number };

const KEY = 'log-trouble';

/** Why nothing can be written at the moment; null = all is well. In memory only: a full disk takes no note of itself. */
export async function readTrouble(): Promise<Trouble | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as Trouble | undefined) ?? null;
}

/** Says that nothing can be written (`fault`), or again can (null), and tells our pages. `now` in epoch ms. */
export async function setTrouble(fault: LogFault | null, now: number): Promise<void> {
  const before = await readTrouble();
  if ((before?.fault ?? null) === fault) return;
  if (fault === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: { fault, since: before?.since ?? now } satisfies Trouble });
  await notifyPages(['log']);
}
