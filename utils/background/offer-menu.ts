import { browser } from '../browser/browser';
import { openView } from '../browser/open-view';
import { findQuiet } from '../model/quiet';
import { changeQuiet, readQuiet } from '../settings/quiet';
import { isGranted } from '../sites/list-grants';
import { originOf, patternFor } from '../sites/match-grant';
import { teachTab } from '../sites/teach-tab';
import { endTeaching } from '../sites/teaching-kept';

const HERE = 'bedside-here';
const LOG = 'bedside-log';
const TEACH = 'bedside-teach';

/** Makes the menu of pages and of the toolbar button anew. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: ['page', 'action'] = ['page', 'action'];
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  const say = (key: string) => browser.i18n.getMessage(key as never);
  const title = say('menuHere');
  browser.contextMenus.create({
    id: HERE,
    type: 'checkbox',
    title,
    contexts,
    documentUrlPatterns,
    checked: false,
  });
  browser.contextMenus.create({ id: LOG, title: say('menuLog'), contexts });
  browser.contextMenus.create({ id: TEACH, title: say('teachOffer'), contexts, documentUrlPatterns });
}

/** Ticks "Bedside on this site" when it is granted and not quiet on the tab's site. `now` in epoch ms. */
export async function tickMenu(tab: number, now: number): Promise<void> {
  const origin = originOf((await browser.tabs.get(tab).catch(() => null))?.url);
  const quiet = findQuiet(await readQuiet(), origin, tab, now) !== null;
  const checked = (await isGranted(origin)) && !quiet;
  // Not there until the first install event was handled.
  await Promise.resolve(browser.contextMenus.update(HERE, { checked })).catch(() => undefined);
}

/** A choice in the menu. Asks the browser for the site at once, as it accepts that only straight from the click. */
export async function chooseInMenu(
  item: { menuItemId: string | number; checked?: boolean; pageUrl?: string },
  tab: { id?: number; url?: string } | undefined,
  now: number,
): Promise<void> {
  if (item.menuItemId === LOG) return openView('log', tab?.id ?? null);
  const origin = originOf(tab?.url ?? item.pageUrl);
  if (item.menuItemId === TEACH && tab?.id !== undefined && origin !== null)
    return teachInMenu(tab.id, origin);
  if (item.menuItemId !== HERE || origin === null) return;
  const granted = item.checked
    ? browser.permissions.request({ origins: [patternFor(origin)] })
    : Promise.resolve(true);
  if (!(await granted.catch(() => false))) {
    if (tab?.id !== undefined) await tickMenu(tab.id, now);
    return;
  }
  await changeQuiet((quiet) => {
    const { [origin]: _, ...sites } = quiet.sites;
    if (!item.checked) return { ...quiet, sites: { ...sites, [origin]: { until: null } } };
    const { [String(tab?.id)]: __, ...tabs } = quiet.tabs;
    return { everywhere: null, sites, tabs };
  }, now);
}

/** Teaching waits for the site that is asked for, and is over where that is refused. */
async function teachInMenu(tab: number, origin: string): Promise<void> {
  const granted = browser.permissions.request({ origins: [patternFor(origin)] });
  await teachTab(tab);
  if (await granted.catch(() => false)) await teachTab(tab);
  else await endTeaching(tab);
}
