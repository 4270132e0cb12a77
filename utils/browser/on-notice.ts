import { browser } from 'wxt/browser';
import type { Changed, Notice } from '../model/notice';

/**
 * Calls `told` whenever the background says that something shown here has changed.
 * Returns a function that stops it. Never answers a message, so other listeners keep their replies.
 */
export function onNotice(told: (what: Changed[]) => void): () => void {
  const listen = (message: unknown): undefined => {
    const notice = message as Partial<Notice> | null;
    if (notice?.notice === 'changed' && Array.isArray(notice.what)) told(notice.what);
  };
  browser.runtime.onMessage.addListener(listen);
  // Under an update the browser's API goes first, and the listener with it.
  return () => browser.runtime?.onMessage?.removeListener(listen);
}
