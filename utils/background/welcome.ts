import { browser } from '../browser/browser';

/** Opens the welcome page after a first install; not after an update, and not when an administrator installed Bedside. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const self = await browser.management.getSelf().catch(() => null);
  if (self?.installType === 'admin') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}
