import type { Page } from 'puppeteer-core';
import { lookAt } from '../../browser/look-at.ts';

// node test/components/now/look.browser.ts [folder]: the popup's views in Chromium, light and dark, 380 px wide and at
// 320 px (360 px with a browser's frame, or 200 % zoom of a wider tab): axe, sideways scrolling; pictures into the folder.
const [folder] = process.argv.slice(2);

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

const click = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const found = buttons.find((each) => each.textContent?.trim() === wanted);
    if (!found) throw new Error(`no button says "${wanted}"`);
    found.click();
  }, words);

const html = 'test/components/now/popup.html';
await lookAt(html, { folder }, async ({ browser, address, fault, check, picture }) => {
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
      await page.goto(`${address}#${scene}`);
      if (width < 380) await page.addStyleTag({ content: 'html.in-popup body { width: auto; }' });
      await page.waitForSelector('.log-form');
      for (const words of clicks) await click(page, words);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('.card details, .promises details'))
          (part as HTMLDetailsElement).open = true;
      });
      await check(page, `${name} ${scheme} ${width}`);
      await picture(page, `${name}-${scheme}-${width}`);
      await page.close();
    }
  return `${LOOKS.length} views`;
});
