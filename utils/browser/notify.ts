import type { Notice } from '../model/notice';
import { browser } from './browser';

/** Tells our own open pages that something they show has changed. Carries no content; who listens asks anew. */
export async function notifyPages(what: Notice['what']): Promise<void> {
  const notice: Notice = { notice: 'changed', what };
  // Refused when no page of ours is open; that is as it should be.
  await browser.runtime.sendMessage(notice).catch(() => undefined);
}

/** Tells our own pages and every tab; `except` is the tab that made the change and knows already. */
export async function notify(what: Notice['what'], except?: number): Promise<void> {
  const notice: Notice = { notice: 'changed', what };
  const tabs = await browser.tabs.query({});
  const others = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
  // Tabs without our script refuse.
  await Promise.allSettled([notifyPages(what), ...others.map((id) => browser.tabs.sendMessage(id, notice))]);
}

/** Tells one tab. */
export async function notifyTab(tab: number, what: Notice['what']): Promise<void> {
  const notice: Notice = { notice: 'changed', what };
  // A tab without our script refuses.
  await browser.tabs.sendMessage(tab, notice).catch(() => undefined);
}
