import { expect } from 'vitest';
import { axe } from '../browser/axe.ts';
import { HOST } from '../browser/panel.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';

/** Windows of small laptops, whole and without what the browser itself takes of their height. */
const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1366, height: 640 },
  { width: 1280, height: 590 },
];
const LOOKS = [
  { width: 1280, height: 720, scale: 1, dark: true },
  { width: 640, height: 360, scale: 2, dark: false },
  { width: 360, height: 640, scale: 1, dark: true },
];

/** Runs in the welcome page: where the panel on the practice desk stands in the window; null while it has no card yet. */
function findPanel(host: string) {
  const frame = document.querySelector('iframe');
  const panel = frame?.contentDocument?.querySelector(host)?.getBoundingClientRect();
  // With a card in it the panel is taller than its tab and its head.
  if (!frame || !panel || panel.height < 300) return null;
  const { left, top } = frame.getBoundingClientRect();
  const [from, to] = [top + frame.clientTop + panel.top, top + frame.clientTop + panel.bottom];
  return { top: from, bottom: to, left: left + panel.left, right: left + panel.right };
}

inBothBrowsers('the first minute', (scenario) => {
  scenario(
    'shows the panel at work without scrolling',
    async ({ page, ext }) => {
      for (const size of WINDOWS) {
        await page.setViewport(size);
        await page.goto('about:blank');
        await page.goto(`${ext.origin}/welcome.html`);
        const found = await page.waitForFunction(findPanel, { timeout: 60_000 }, HOST);
        const { top, bottom, left, right } = (await found.jsonValue()) as NonNullable<
          ReturnType<typeof findPanel>
        >;
        const where = `${size.width} x ${size.height}`;
        expect(await page.evaluate(() => scrollY), where).toBe(0);
        expect(top, where).toBeGreaterThanOrEqual(0);
        expect(bottom, where).toBeLessThanOrEqual(size.height);
        expect(left, where).toBeGreaterThanOrEqual(0);
        expect(right, where).toBeLessThanOrEqual(size.width);
        // So is the way to the one step that is left.
        const step = await page.$eval('a[href="#switch-on"]', (each) => each.getBoundingClientRect().bottom);
        expect(step, where).toBeLessThanOrEqual(size.height);
      }
    },
    { only: 'chromium' },
  );

  scenario(
    'reads well in the dark, at 200 % and 360 px',
    async ({ page, ext }) => {
      for (const { width, height, scale, dark } of LOOKS) {
        await page.setViewport({ width, height, deviceScaleFactor: scale });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
        await page.goto('about:blank');
        await page.goto(`${ext.origin}/welcome.html`);
        await page.waitForFunction(
          (host) => document.querySelector('iframe')?.contentDocument?.querySelector(host),
          { timeout: 60_000 },
          HOST,
        );
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ width, over, faults: await axe(page) }).toEqual({ width, over: 0, faults: [] });
      }
    },
    { only: 'chromium' },
  );

  scenario(
    'ends with the one step that matters: switches Bedside on for a site and leads there',
    async ({ ext }) => {
      await ext.approve('http://desk.example/*');
      const own = await ext.open('welcome.html');
      try {
        await own.until(() => document.querySelector('#switch-on input[type=url]') !== null);
        await own.type('#switch-on input[type=url]', 'http://desk.example/tickets/4');
        await own.click('#switch-on [type=submit]');
        const said = () => document.querySelector('#switch-on [role=status]')?.textContent;
        await until(async () => Boolean(await own.run(said)), 'the site to be on');
        expect(await own.run(said)).toBe('Bedside is on for desk.example.');
        expect(await ext.granted()).toContain('http://desk.example/*');
        expect(await own.run(() => document.activeElement?.textContent)).toBe('Open a case on desk.example');
      } finally {
        await own.close();
      }
    },
  );
});
