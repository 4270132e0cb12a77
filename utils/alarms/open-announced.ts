import { browser } from '../browser/browser';
import { openView } from '../browser/open-view';
import { openLog } from '../log/database';
import { DUE } from './announce-due';

/** A click on a notification: opens the promise's case where its link is kept, else the list of promises. */
export async function openAnnounced(notification: string): Promise<void> {
  await browser.notifications.clear(notification);
  const promise = notification.startsWith(DUE) ? notification.slice(DUE.length) : null;
  const link = promise === null ? undefined : (await openLog().words.get(promise))?.link;
  if (link && /^https?:\/\//.test(link)) await browser.tabs.create({ url: link });
  else await openView('promises', null);
}
