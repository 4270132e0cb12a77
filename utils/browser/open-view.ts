import type { Form } from '../model/workspace';
import { browser } from './browser';

/** Opens one of the popup's views in a tab of its own. `tab` = the desk tab it is about, or null; `form` = the form to open. */
export async function openView(
  view: 'now' | 'promises' | 'log',
  tab: number | null,
  form?: Form,
): Promise<void> {
  const about = new URLSearchParams({
    ...(tab !== null && { tab: String(tab) }),
    ...(form && { form }),
  }).toString();
  await browser.tabs.create({
    url: browser.runtime.getURL(`/popup.html${about && `?${about}`}#${view}` as never),
  });
}
