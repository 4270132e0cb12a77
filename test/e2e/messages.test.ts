import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axe } from '../browser/axe.ts';
import { bringUpMessage } from '../browser/bring-up-message.ts';
import { fillLog } from '../browser/fill-log.ts';
import { findCovered } from '../browser/find-covered.ts';
import { HOST } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';

/** Every view of our pages by its address, and what must be there before it counts as drawn. */
const VIEWS = {
  popup: ['#now', '#promises', '#log'],
  review: ['#log', '#week', '#measures', '#foundations', '#change', '#causes', '#coaching', '#report'],
  options: [
    '#sites',
    '#tools',
    '#quiet',
    '#prompts',
    '#look',
    '#you',
    '#replies',
    '#data',
    '#changed',
    '#studio',
    '#studio/new',
    '#studio/import',
    '#studio/uses',
    '#studio/book/service-essentials/prompts/1',
    '#studio/book/service-essentials/versions',
  ],
  welcome: [''],
};
const ADDRESSES = Object.entries(VIEWS).flatMap(([page, places]) =>
  places.map((place) => `${page}.html${place}`),
);
const SIZES = [
  { width: 1100, height: 700 },
  { width: 680, height: 450 },
  { width: 360, height: 640 },
];
const SHORT = 'Saved.';
const LONG =
  'This did not work: the file holds the log of another version of Bedside. Export it again with the newest version and bring that file here.';

const isDrawn = () =>
  (document.querySelector('main')?.textContent ?? '').trim().length > 40 &&
  !document.querySelector('.loading');

/** Lets the last control in sight have the focus, and brings the message up: the control must still be in sight. */
async function focusLowest(page: Page): Promise<string | null> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.snackbar-close')?.click());
  await page.waitForFunction(() => !document.querySelector('.snackbar'));
  await page.evaluate(() => {
    const inWindow = [
      ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, summary, select)'),
    ].filter(
      (each) =>
        each.checkVisibility() &&
        each.getBoundingClientRect().bottom <= innerHeight &&
        each.getBoundingClientRect().top >= 0,
    );
    const low = inWindow
      .sort((a, b) => a.getBoundingClientRect().bottom - b.getBoundingClientRect().bottom)
      .at(-1);
    // Where a picture fills the window none is in sight, and the one that had the focus is out of it.
    (document.activeElement as HTMLElement | null)?.blur();
    low?.focus({ preventScroll: true });
  });
  await page.evaluate(bringUpMessage, SHORT);
  await page.waitForSelector('.snackbar');
  return page.evaluate(() => {
    const focused = document.activeElement;
    const message = document.querySelector('.snackbar');
    if (!focused || focused === document.body || !message) return null;
    const { bottom } = focused.getBoundingClientRect();
    return bottom <= message.getBoundingClientRect().top ? null : focused.outerHTML.slice(0, 160);
  });
}

/** Runs in a desk page: the panel's controls that something else lies over, and whether the panel lies over the focused field. */
function findUnderPanel(host: string): { seen: number; covered: string[]; field: boolean } {
  const root = document.querySelector(host)?.shadowRoot;
  if (!root) throw new Error('no panel');
  const controls = [...root.querySelectorAll<HTMLElement>(':is(button, summary)')].filter((each) =>
    each.checkVisibility(),
  );
  const covered = controls.filter((each) => {
    each.scrollIntoView({ block: 'nearest' });
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return !each.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
  const focused = document.activeElement?.getBoundingClientRect();
  const panel = root.querySelector('[role=region] > *')?.getBoundingClientRect();
  // Where the field fills the window, the small tab has no other place.
  const field =
    root.querySelector('[data-act=expand]') === null &&
    focused !== undefined &&
    panel !== undefined &&
    focused.left < panel.right &&
    panel.left < focused.right &&
    focused.top < panel.bottom &&
    panel.top < focused.bottom;
  return { seen: controls.length, covered: covered.map((each) => each.outerHTML.slice(0, 120)), field };
}

// A test can set the window of an own page in Chromium only.
const CHROMIUM = { only: 'chromium' } as const;

inBothBrowsers('messages', (scenario) => {
  scenario(
    'cover no control and no focus, in any view at any width',
    async ({ page, ext }) => {
      await fillLog(ext, 12);
      for (const address of ADDRESSES) {
        await page.setViewport({ width: 1100, height: 700 });
        await page.goto('about:blank');
        await page.goto(`${ext.origin}/${address}`);
        await page.waitForFunction(isDrawn);
        for (const size of SIZES) {
          await page.setViewport(size);
          const where = `${address} at ${size.width} px`;
          expect(await focusLowest(page), where).toBe(null);
          await page.evaluate(bringUpMessage, LONG);
          const { seen, covered } = await page.evaluate(findCovered);
          expect(covered, where).toEqual([]);
          expect(seen, where).toBeGreaterThan(3);
        }
        await page.evaluate(bringUpMessage, SHORT);
        // Half under the head that stays in sight, a control is too small a target for axe, wherever one has scrolled to.
        await page.$eval('.page-body', (part) => part.scrollTo(0, 0));
        expect(await axe(page), address).toEqual([]);
      }
    },
    CHROMIUM,
  );

  scenario(
    'in a popup lie under the page, which keeps its width',
    async ({ page, ext }) => {
      // As wide as the browser makes a popup with a scroll bar.
      await page.setViewport({ width: 395, height: 600 });
      await page.goto(`${ext.origin}/popup.html#log`);
      await page.waitForFunction(isDrawn);
      await page.evaluate(() => document.documentElement.classList.replace('in-tab', 'in-popup'));
      await page.evaluate(bringUpMessage, LONG);
      await page.waitForSelector('.snackbar');
      const { seen, covered } = await page.evaluate(findCovered);
      expect(covered).toEqual([]);
      expect(seen).toBeGreaterThan(3);
      const wide = await page.$eval('.page-body', (part) => [part.clientWidth, part.scrollWidth]);
      expect(wide[0]).toBeGreaterThanOrEqual(380);
      expect(wide[1]).toBe(wide[0]);
    },
    CHROMIUM,
  );

  scenario(
    'leave the page where it was when they go',
    async ({ page, ext }) => {
      await page.setViewport({ width: 1100, height: 500 });
      await page.goto(`${ext.origin}/options.html#data`);
      await page.waitForFunction(isDrawn);
      await page.evaluate(() => window.scrollTo(0, 120));
      const place = () => page.$eval('main h2', (each) => each.getBoundingClientRect().top);
      const before = await place();
      await page.evaluate(bringUpMessage, SHORT);
      await page.waitForSelector('.snackbar');
      expect(await place()).toBe(before);
      await page.click('.snackbar-close');
      await page.waitForFunction(() => !document.querySelector('.snackbar'));
      expect(await place()).toBe(before);
      expect(await page.evaluate(() => scrollY)).toBe(120);
    },
    CHROMIUM,
  );

  scenario(
    'cover nothing in a window of the usual size',
    async ({ ext }) => {
      await fillLog(ext, 12);
      for (const address of ['popup.html#log', 'review.html#log', 'options.html#data', 'welcome.html']) {
        const own = await ext.open(address);
        try {
          await own.until(isDrawn);
          await own.run(bringUpMessage, LONG);
          const { seen, covered } = await own.run(findCovered);
          expect(covered, address).toEqual([]);
          expect(seen, address).toBeGreaterThan(3);
        } finally {
          await own.close();
        }
      }
    },
    { only: 'firefox' },
  );

  scenario('in the panel cover no control of it and not the field in work', async ({ page, panel }) => {
    const desk = await practiceDesk();
    try {
      for (const { width, height } of SIZES) {
        await page.setViewport({ width, height });
        await page.goto(desk.url + PRACTICE.path);
        await panel.find('[role=region]');
        await page.focus(PRACTICE.editor);
        const where = `${width} px`;
        // The panel steps aside after the focus has moved.
        const look = (least: number) =>
          until(async () => {
            const found = await page.evaluate(findUnderPanel, HOST);
            expect(found, where).toMatchObject({ covered: [], field: false });
            expect(found.seen, where).toBeGreaterThanOrEqual(least);
            return true;
          }, where);
        await look(1);
        // Where the field leaves no room, the panel is its tab and says nothing.
        if (!(await panel.has('[data-act=log]'))) continue;
        await panel.click('[data-act=log]');
        await look(8);
        await panel.click('[data-disposition=resolved]');
        await panel.find('[data-log=saved]');
        await panel.find('[data-act=undo]');
        await page.focus(PRACTICE.editor);
        await look(4);
      }
    } finally {
      await desk.close();
    }
  });
});
