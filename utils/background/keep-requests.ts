import { browser } from '../browser/browser';
import { notifyPages } from '../browser/notify';
import { takeTurns } from '../browser/take-turns';
import type { Caller } from '../cases/identify-caller';
import { readTrouble } from '../log/trouble';
import type { MessageType } from '../messages/protocol';

/** What answers messages, as far as it matters here: each takes a request of its own form. */
type AnyHandlers = Record<MessageType, (request: never, caller: never) => Promise<unknown>>;

/** A request that could not be saved yet, and who made it. */
type Kept = { type: MessageType; request: unknown; caller: Caller };

const KEY = 'requests-kept';

/** Nobody does more while a disk is full. */
const MOST = 500;

async function read(): Promise<Kept[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as Kept[] | undefined) ?? [];
}

/** How many requests wait to be saved. */
export async function countKept(): Promise<number> {
  return (await read()).length;
}

/** Keeps a request that could not be saved, in memory that outlives the background's script. The same one waits once. */
export async function keepRequest(next: Kept): Promise<void> {
  await takeTurns(KEY, async () => {
    const all = await read();
    const text = JSON.stringify(next);
    if (all.length >= MOST || all.some((each) => JSON.stringify(each) === text)) return;
    await browser.storage.session.set({ [KEY]: [...all, next] });
  });
  await notifyPages(['log']);
}

/**
 * Does again what waits, in the order it was asked for, as soon as the log can be written. Ids were made before the first
 * try, so nothing is doubled. What is refused now for another reason is over; a new fault of the log leaves the rest waiting.
 */
export async function sendKept(handlers: AnyHandlers): Promise<void> {
  await takeTurns(`${KEY}-again`, async () => {
    for (;;) {
      const [next] = await read();
      if (!next || (await readTrouble())) return;
      await handlers[next.type](next.request as never, next.caller as never).catch((error: unknown) => {
        console.warn(`Bedside: ${next.type} waited in vain`, error);
      });
      if (await readTrouble()) return;
      await takeTurns(KEY, async () => browser.storage.session.set({ [KEY]: (await read()).slice(1) }));
      await notifyPages(['log']);
    }
  });
}
