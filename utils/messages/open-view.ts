import { browser } from '../browser';

/** Opens one of the popup's views in a tab of its own. `tab` = the desk tab it is about, or null. */
export async function openView(view: 'now' | 'promises' | 'log', tab: number | null): Promise<void> {
  const about = tab === null ? '' : `?tab=${tab}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${about}#${view}` as never) });
}
