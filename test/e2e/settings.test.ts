import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SETTINGS_SECTIONS } from '../../components/options/place.ts';
import { axe } from '../browser/axe.ts';
import { keyboardOf } from '../browser/keyboard.ts';
import { inBothBrowsers } from '../browser/scenario.ts';

const LOOKS = [
  { name: 'wide', width: 1100, scale: 1, dark: false, forced: false },
  { name: 'dark', width: 1100, scale: 1, dark: true, forced: false },
  { name: 'zoom 200 %', width: 640, scale: 2, dark: false, forced: false },
  { name: 'narrow', width: 360, scale: 1, dark: true, forced: false },
  { name: 'forced colours', width: 1100, scale: 1, dark: false, forced: true },
];

const headingOf = (page: Page) => page.$eval('#section-title', (each) => each.textContent);
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    return at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
  });

/** Opens a place of settings anew and waits for its section. */
async function open(page: Page, origin: string, place: string) {
  await page.goto('about:blank');
  await page.goto(`${origin}/options.html${place}`);
  await page.waitForFunction(
    () => document.querySelector('#section-title') && !document.querySelector('.loading'),
  );
}

inBothBrowsers(
  'settings',
  (scenario) => {
    scenario('are walked, searched, changed and brought back by keyboard alone', async ({ page, ext }) => {
      await open(page, ext.origin, '');
      expect(await headingOf(page)).toBe('Sites');
      const keys = keyboardOf(page);
      await keys.tabTo('You');
      await keys.press('Enter');
      await page.waitForFunction(() => location.hash === '#you');
      expect(await focused(page)).toBe('You');
      await keys.tabTo('Your name');
      await keys.type('Sam');
      await keys.press('Tab');
      await page.waitForSelector('[data-changed=name]');
      await keys.tabTo('Search settings', { back: true });
      await keys.type('restore default');
      await page.waitForSelector('[data-found]');
      await keys.press('Enter');
      await page.waitForFunction(() => location.hash === '#changed');
      expect(await page.$$eval('[data-changed]', (all) => all.map((each) => each.textContent))).toEqual([
        'Your name SamBack to default',
      ]);
      await keys.tabTo('Back to default');
      await keys.press('Enter');
      await page.waitForFunction(() => !document.querySelector('[data-changed]'));
      expect(await focused(page)).toBe('What was changed');
      // The browser's way back leads through the sections again.
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('#section-title')?.textContent === 'You');
      expect(await page.$eval('[data-setting=name] input', (each) => each.value)).toBe('');
    });

    scenario('open at the section or the setting that a link names', async ({ page, ext }) => {
      await open(page, ext.origin, '#data');
      expect(await headingOf(page)).toBe('Your data');
      expect(await page.$eval('.settings-nav [aria-current=page]', (each) => each.textContent)).toBe(
        'Your data',
      );
      await page.setViewport({ width: 1100, height: 400 });
      await open(page, ext.origin, '#data/team');
      const place = await page.waitForSelector('[data-setting=team].wanted');
      expect(await place?.isIntersectingViewport({ threshold: 0.2 })).toBe(true);
      expect(await place?.evaluate((each) => each.contains(document.activeElement))).toBe(true);
    });

    scenario(
      'read well in every section: light, dark, at 200 %, 360 px and in forced colours',
      async ({ page, ext, session, picture }) => {
        const devtools = await page.createCDPSession();
        for (const section of SETTINGS_SECTIONS) {
          await open(page, ext.origin, `#${section}`);
          for (const { name, width, scale, dark, forced } of LOOKS) {
            await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
            await devtools.send('Emulation.setEmulatedMedia', {
              features: [
                { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
                { name: 'forced-colors', value: forced ? 'active' : 'none' },
              ],
            });
            const over = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect({ section, name, over }).toEqual({ section, name, over: 0 });
            expect({ section, name, faults: await axe(page) }).toEqual({ section, name, faults: [] });
            await picture(`settings/${section}-${name}`);
          }
        }
        expect(await session.complaints()).toEqual([]);
      },
    );
  },
  { only: 'chromium' },
);

// Own pages are driven by another way there, which has no keys and no window sizes.
inBothBrowsers(
  'settings',
  (scenario) => {
    scenario('open at the section or the setting that a link names', async ({ ext }) => {
      const own = await ext.open('options.html#data');
      const isThere = (place: string) =>
        document.querySelector('.settings-nav [aria-current=page]')?.getAttribute('href') === place;
      try {
        await own.until(isThere, '#data');
        for (const section of SETTINGS_SECTIONS) {
          await own.click(`.settings-nav a[href="#${section}"]`);
          await own.until(isThere, `#${section}`);
          expect({ section, faults: await axe(own) }).toEqual({ section, faults: [] });
        }
      } finally {
        await own.close();
      }
    });
  },
  { only: 'firefox' },
);
