import { browser } from '../browser/browser';

/** Shows a notification; the same id again replaces the one before. A browser that refuses it must not stop the badge. */
export async function showNotification(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png' as never);
  // Firefox takes `basic` without buttons only.
  await browser.notifications
    .create(id, { type: 'basic', iconUrl, title, message })
    .catch((error: unknown) => console.warn('Bedside: no notification', error));
}
