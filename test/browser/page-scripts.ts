import type { Page } from 'puppeteer-core';

/**
 * Which of the extension's scripts have run in the page's documents since it was called, by name and in order. Chromium
 * only: Firefox tells nobody what runs in an extension's world.
 */
export async function pageScripts(page: Page): Promise<() => string[]> {
  const ran: string[] = [];
  const client = await page.createCDPSession();
  client.on('Debugger.scriptParsed', ({ url }) => {
    const name = /^chrome-extension:\/\/.*\/content-scripts\/([\w-]+)\.js$/.exec(url)?.[1];
    if (name) ran.push(name);
  });
  await client.send('Debugger.enable');
  return () => [...ran];
}
