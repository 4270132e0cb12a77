import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from '../browser/axe.ts';
import { launch } from '../browser/launch.ts';
import { OUT } from '../browser/scenario.ts';
import { BROWSERS, type Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';

const TABS = ['log', 'week', 'measures', 'foundations', 'change', 'causes', 'coaching', 'report'] as const;

/** What must be there before a tab counts as drawn. */
const DRAWN: Record<(typeof TABS)[number], string> = {
  log: '[data-interaction]',
  week: 'h2, .empty-state',
  measures: '[data-measure] .value',
  foundations: '[data-foundation] .value',
  change: '.baseline',
  causes: '[data-due-promise], .hours',
  coaching: 'main h2',
  report: '[data-report] .value',
};

const SIZES = [
  { name: 'wide', width: 1100, scale: 1, dark: false },
  { name: 'dark', width: 1100, scale: 1, dark: true },
  { name: 'zoom200', width: 640, scale: 2, dark: false },
  { name: 'narrow', width: 360, scale: 1, dark: true },
];

describe.each(BROWSERS)('the review with sample data (%s)', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browser);
    const own = await session.ext.open('review.html');
    await own.until(() => document.querySelector('[data-sample=false] button') !== null);
    await own.click('[data-sample=false] button');
    const isThere = () => document.querySelector('[data-sample=true] button:not(:disabled)') !== null;
    await until(() => own.run(isThere), 'the sample data');
    await own.close();
  });
  afterAll(() => session?.close());

  test('is there in every view, named by nobody', async () => {
    expect((await session.ext.rows('interactions')).length).toBe(900);
    const own = await session.ext.open('review.html');
    for (const tab of TABS) {
      await own.click(`#tab-${tab}`);
      await own.until(
        (selected, drawn) =>
          document.querySelector(selected) !== null && document.querySelector(drawn) !== null,
        `#tab-${tab}[aria-selected=true]`,
        DRAWN[tab],
      );
      // Chromium is asked below, in four looks.
      if (browser === 'firefox') expect({ tab, faults: await axe(own) }).toEqual({ tab, faults: [] });
    }
    await own.close();
    expect(await session.complaints()).toEqual([]);
  });

  test.runIf(browser === 'chromium')('reads well in light, dark, at 200 % and 360 px', async () => {
    const page = await session.puppeteer.newPage();
    for (const tab of TABS) {
      // A new address of the same page would only be a change of the hash.
      await page.goto('about:blank');
      await page.goto(`${session.ext.origin}/review.html#${tab}`);
      await page.waitForSelector(DRAWN[tab]);
      for (const { name, width, scale, dark } of SIZES) {
        await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ tab, name, over }).toEqual({ tab, name, over: 0 });
        expect({ tab, name, faults: await axe(page) }).toEqual({ tab, name, faults: [] });
        await picture(page, `review-${tab}-${name}`);
      }
    }
    await page.close();
  });

  test.runIf(browser === 'chromium')('opens a score down to its events by keyboard alone', async () => {
    const page = await session.puppeteer.newPage();
    await page.goto(`${session.ext.origin}/review.html#foundations`);
    await page.waitForSelector(DRAWN.foundations);
    await press(page, () => document.activeElement?.closest('[data-foundation]') !== null);
    await page.keyboard.press('Enter');
    await press(page, () => document.activeElement?.closest('[data-score-item]') !== null);
    await page.keyboard.press('Enter');
    await press(page, () => document.activeElement?.closest('[data-moment]') !== null);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-moment] .timeline li');
    await page.close();
  });

  test('goes again without a trace', async () => {
    const own = await session.ext.open('review.html');
    await own.until(() => document.querySelector('[data-sample=true] button') !== null);
    await own.click('[data-sample=true] button');
    const isGone = () => document.querySelector('[data-sample=false] button:not(:disabled)') !== null;
    await until(() => own.run(isGone), 'the sample data to go');
    await own.close();
    for (const store of ['events', 'interactions', 'commitments', 'figures', 'contributions'])
      expect({ store, rows: (await session.ext.rows(store)).length }).toEqual({ store, rows: 0 });
  });
});

/** Tab until the focus is where it is wanted. */
async function press(page: Page, arrived: () => boolean) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(arrived)) return;
  }
  throw new Error(`the keyboard never gets there: ${arrived}`);
}

async function picture(page: Page, name: string) {
  mkdirSync(`${OUT}/review`, { recursive: true });
  await page.screenshot({ path: `${OUT}/review/${name}.png`, fullPage: true });
}
