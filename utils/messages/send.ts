import { browser } from 'wxt/browser';
import type { MessageAnswer, MessageType, Reply, Request } from './protocol';

/**
 * Asks the background for something. Returns its reply.
 * Throws an Error whose message says in plain words why not (nothing was done then).
 */
export async function send<T extends MessageType>(type: T, request: Request<T>): Promise<Reply<T>> {
  const answer: MessageAnswer<T> | undefined = await browser.runtime.sendMessage({ type, request });
  if (answer?.ok) return answer.reply;
  throw new Error(answer?.reason ?? 'Bedside did not answer.');
}
