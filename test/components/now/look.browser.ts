import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { axe } from '../../browser/axe.ts';
import { serveFolder } from '../../browser/serve-folder.ts';
import { findChromium } from '../../run/find-browsers.mjs';

// node test/components/now/look.browser.ts [folder]: the popup's views in Chromium, light and dark, 380 px wide and at
// 320 px (360 px with a browser's frame, or 200 % zoom of a wider tab): axe, sideways scrolling; pictures into the folder.
const [folder] = process.argv.slice(2);
if (folder) mkdirSync(folder, { recursive: true });
const site = mkdtempSync(join(tmpdir(), 'popup-'));

/** What is clicked, by the button's words, before each picture. */
const LOOKS: [scene: string, name: string, ...clicks: string[]][] = [
  ['case', 'plain'],
  ['case', 'more', 'More'],
  ['case', 'behalf', 'More', 'Ask on their behalf', 'Save the question'],
  ['case', 'hand-off', 'More', 'Hand this over', 'Write the note'],
  ['case', 'callback', 'Offer a callback'],
  ['down', 'down'],
  ['ringBack', 'ring-back'],
  ['handedOver', 'handed-over'],
  ['promises', 'promises'],
  ['promises', 'answering', 'They answered'],
  ['putAway', 'put-away', 'Say why you put it away'],
];

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  root: resolve('test/components/now'),
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    alias: [{ find: 'wxt/browser', replacement: resolve('test/components/panel/fake-browser.ts') }],
  },
  build: {
    outDir: site,
    emptyOutDir: true,
    target: 'es2023',
    rollupOptions: { input: resolve('test/components/now/popup.html') },
  },
});
const served = await serveFolder(site);
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
let faults = 0;
const fault = (line: string) => {
  console.log(line);
  faults++;
};

const click = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const found = buttons.find((each) => each.textContent?.trim() === wanted);
    if (!found) throw new Error(`no button says "${wanted}"`);
    found.click();
  }, words);

try {
  for (const [scene, name, ...clicks] of LOOKS)
    for (const [scheme, width] of [
      ['light', 380],
      ['dark', 380],
      ['light', 320],
    ] as const) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => fault(`${name}: page error ${error}`));
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.setViewport({ width, height: 600 });
      await page.goto(`${served.url}/popup.html#${scene}`);
      if (width < 380) await page.addStyleTag({ content: 'html.in-popup body { width: auto; }' });
      await page.waitForSelector('.log-form');
      for (const words of clicks) await click(page, words);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('.card details, .promises details'))
          (part as HTMLDetailsElement).open = true;
      });
      for (const line of await axe(page)) fault(`${name} ${scheme} ${width}: ${line}`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) fault(`${name} ${scheme} ${width}: ${over} px too wide`);
      if (folder)
        await page.screenshot({ path: join(folder, `${name}-${scheme}-${width}.png`), fullPage: true });
      await page.close();
    }
  console.log(`${LOOKS.length} views, ${faults} faults`);
} finally {
  await browser.close();
  await served.close();
  rmSync(site, { recursive: true, force: true });
}
process.exitCode = faults > 0 ? 1 : 0;
