import type { Page } from 'puppeteer-core';
import { HOST } from './panel.ts';

/** The document's HTML without our host element: must equal what the page is without the extension. */
export function hostHtml(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll(host)) ours.remove();
    return copy.outerHTML;
  }, HOST);
}
