import type { Page } from 'puppeteer-core';

const OURS = /(chrome|moz)-extension:\/\//;
const watched = new WeakSet<Page>();

/**
 * Collects the errors that the extension's code causes in a page: uncaught errors and console errors whose source
 * is ours, on own pages all of them, and violations of the page's CSP that name us.
 */
export function watchPage(page: Page, said: string[]): void {
  if (watched.has(page)) return;
  watched.add(page);
  const own = () => OURS.test(page.url());
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const from = [message.location().url, ...message.stackTrace().map(({ url }) => url)].join(' ');
    if (own() || OURS.test(from) || OURS.test(message.text())) said.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    const stack = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    if (own() || OURS.test(stack)) said.push(`${page.url()}: ${stack}`);
  });
}
