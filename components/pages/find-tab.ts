import { browser } from '../../utils/browser/browser';
import { originOf } from '../../utils/sites/match-grant';
import type { HereTab } from '../ui/services';

/**
 * The tab our page is about: the one named by `?tab=`, the active one behind a popup, or, when our page has a tab of
 * its own, the tab that was used last before it.
 */
export async function findTab(search: string): Promise<HereTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) {
    const tab = await browser.tabs.get(named).catch(() => null);
    if (tab) return { id: named, origin: originOf(tab.url) };
  }
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(
    own ? { windowId: own.windowId } : { active: true, currentWindow: true },
  );
  const [last] = tabs
    .filter((t) => t.id !== undefined && t.id !== own?.id && !t.url?.startsWith(location.origin))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id === undefined ? null : { id: last.id, origin: originOf(last.url) };
}
