import type { Browser } from '../browser/browser';
import { originOf } from '../sites/match-grant';

export type PageCaller = { from: 'page' };
export type DeskCaller = {
  from: 'desk';
  tab: number;
  origin: string;
  url: string | null;
  document: string | null;
};
export type Caller = PageCaller | DeskCaller;

/** What is needed to tell who sent a message: our id, our pages' base address, which origins are granted. */
export type Recognition = { id: string; base: string; isGranted: (origin: string) => Promise<boolean> };

/**
 * Who sent a message, or null when nobody may. Our own pages are told by their address (a popup opened in a tab has a tab
 * too); a desk page's content script by its tab, the top frame, and an origin that is granted now.
 */
export async function identifyCaller(
  sender: Browser.runtime.MessageSender,
  known: Recognition,
): Promise<Caller | null> {
  if (sender.id !== known.id) return null;
  if (sender.url?.startsWith(known.base)) {
    const foreign = sender.origin !== undefined && !known.base.startsWith(sender.origin);
    return foreign ? null : { from: 'page' };
  }
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0) return null;
  const origin = originOf(sender.origin ?? sender.url);
  if (origin === null || !(await known.isGranted(origin))) return null;
  return { from: 'desk', tab, origin, url: sender.url ?? null, document: sender.documentId ?? null };
}
