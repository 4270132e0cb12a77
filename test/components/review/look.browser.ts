import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LogEvent } from '../../../utils/model/event';
import { makeContacts } from '../../../utils/sample-log/sample-events.ts';
import { USUAL_PLAN } from '../../../utils/sample-log/sample-plan.ts';
import { lookAt } from '../../browser/look-at.ts';

// node test/components/review/look.browser.ts [folder] [contacts]: the board over a made-up log in Chromium: axe, sideways
// scrolling, the keyboard, time to first figures and to a changed filter; pictures into the folder.
const [folder, contacts = '10000'] = process.argv.slice(2);

type Board = {
  fill(events: LogEvent[]): Promise<void>;
  show(now: number): void;
  read: { took: number }[];
};
/** The board's page has it as a global (show-board.tsx). */
declare const board: Board;

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

/** Until figures stand there, in ms from the call; `change` is done first, and new figures are awaited. */
const timeFigures = (page: Page, span: string | null) =>
  page.evaluate(
    async (now, value) => {
      const text = () => document.querySelector('.measures')?.textContent ?? '';
      const before = text();
      const began = performance.now();
      if (value === null) board.show(now);
      else document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
      while (text() === '' || (value !== null && text() === before)) await new Promise(requestAnimationFrame);
      return Math.round(performance.now() - began);
    },
    USUAL_PLAN.end,
    span,
  );

const html = 'test/components/review/board.html';
await lookAt(html, { folder }, async ({ browser, address, fault, check, picture }) => {
  const page = await browser.newPage();
  page.on('pageerror', (error) => fault(`page error ${error}`));
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(address);
  await page.waitForFunction(() => 'board' in globalThis);
  let batch: LogEvent[] = [];
  let events = 0;
  const flush = async () => {
    events += batch.length;
    await page.evaluate((list) => board.fill(list), batch);
    batch = [];
  };
  for (const contact of makeContacts({
    ...USUAL_PLAN,
    interactions: Number(contacts),
    seed: 1,
    days: 728,
  })) {
    batch.push(...contact);
    if (batch.length > 20_000) await flush();
  }
  await flush();
  const first = await timeFigures(page, null);
  const times = [`first figures (30 days) ${first} ms`];
  for (const span of ['7', '90', 'all', '30']) times.push(`${span} ${await timeFigures(page, span)} ms`);
  const reads = await page.evaluate(() => board.read.map(({ took }) => Math.round(took)));
  console.log(
    `${contacts} contacts over two years, ${events} events: ${times.join(', ')}; reads ${reads} ms`,
  );

  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await check(page, scheme);
    await picture(page, scheme);
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  if (folder) await page.pdf({ path: join(folder, 'print.pdf'), format: 'A4' });
  for (const open of [false, true]) {
    if (open) await openAll(page);
    for (const [name, width, deviceScaleFactor] of [
      ['wide', 1100, 1],
      ['zoom', 640, 2],
      ['narrow', 360, 1],
    ] as const) {
      await page.setViewport({ width, height: 800, deviceScaleFactor });
      await picture(page, open ? `${name}-open` : name);
      await check(page, open ? `${name}, open` : name);
    }
  }
  await page.setViewport({ width: 1100, height: 900 });
  const stops = await page.evaluate(
    () => [...document.querySelectorAll('button, summary, select, input, [tabindex="0"]')].length,
  );
  const reached = new Set<string>();
  for (let i = 0; i < stops + 5; i++) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(
        () => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 40)}`,
      ),
    );
  }
  for (const wanted of ['BUTTON Measures as CSV', 'BUTTON Print', 'SUMMARY Promises kept in time'])
    if (![...reached].some((each) => each.startsWith(wanted))) fault(`the keyboard never reaches ${wanted}`);
  return 'the board';
});
