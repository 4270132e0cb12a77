import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOST } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';

/** The paper of our pages and of the panel (base.css, panel.css). */
const PAGE = { light: 'rgb(246, 245, 242)', dark: 'rgb(25, 27, 29)' };
const PANEL = { light: 'rgb(255, 253, 249)', dark: 'rgb(27, 32, 39)' };

const paperOf = (page: Page) =>
  page.evaluate((host) => {
    const panel = document.querySelector(host)?.shadowRoot?.querySelector('.panel');
    return panel ? getComputedStyle(panel).backgroundColor : null;
  }, HOST);
const isPainted = (paper: string) => getComputedStyle(document.body).backgroundColor === paper;

inBothBrowsers('the theme', (scenario) => {
  scenario('is chosen in settings, and every page and panel follows', async ({ page, panel, ext }) => {
    const desk = await practiceDesk();
    const other = await ext.open('review.html', { behind: true });
    const settings = await ext.open('options.html#look', { behind: true });
    try {
      await page.goto(desk.url + PRACTICE.path);
      await panel.find('[data-prompt]');
      for (const scheme of ['dark', 'light'] as const) {
        await settings.click(`[data-setting=theme] label:has([value=${scheme}])`);
        await settings.until(isPainted, PAGE[scheme]);
        await other.until(isPainted, PAGE[scheme]);
        await until(async () => (await paperOf(page)) === PANEL[scheme], `a ${scheme} panel`);
      }
      // A page that is opened later is so from its first drawing on.
      const later = await ext.open('popup.html', { behind: true });
      expect(await later.run(() => document.documentElement.style.colorScheme)).toBe('light');
      await later.close();

      // As the page: whatever our own pages are.
      await settings.click('[data-setting=panel] label:has([value=page])');
      await page.evaluate(() => document.body.style.setProperty('background', '#101214'));
      await until(async () => (await paperOf(page)) === PANEL.dark, 'a dark panel on a dark page');
      await page.evaluate(() => document.body.style.setProperty('background', 'oklch(0.97 0 0)'));
      await until(async () => (await paperOf(page)) === PANEL.light, 'a light panel on a light page');

      for (const setting of ['theme', 'panel']) await settings.click(`[data-changed=${setting}] button`);
      await settings.until(() => !document.querySelector('[data-changed]'));
    } finally {
      await settings.close();
      await other.close();
      await desk.close();
    }
  });

  scenario(
    'has lines under words wait for the pause, where that was chosen',
    async ({ page, panel, ext }) => {
      const desk = await practiceDesk();
      const settings = await ext.open('options.html#look', { behind: true });
      try {
        await settings.click('[data-setting=underlines] label:has([value=pause])');
        await settings.until(() => document.querySelector('[data-changed=underlines]'));
        await page.bringToFront();
        await page.goto(desk.url + PRACTICE.path);
        await panel.find('[data-prompt]');
        const sinceTyped = page.evaluate(firstLine, HOST);
        for (const words of ['We utilise ', 'it ', 'for ', 'you ', 'and ', 'for ', 'others '])
          await page.type(PRACTICE.editor, words, { delay: 30 });
        // Cards come 1.5 s after the last key.
        expect(await sinceTyped).toBeGreaterThan(1400);
        await settings.click('[data-changed=underlines] button');
        await settings.until(() => !document.querySelector('[data-changed]'));
      } finally {
        await settings.close();
        await desk.close();
      }
    },
  );
});

/** Runs in a desk page: how long ago the last key was typed when the first line under a word is drawn, ms. */
function firstLine(host: string): Promise<number> {
  let typed = Number.NaN;
  document.addEventListener(
    'input',
    () => {
      typed = performance.now();
    },
    true,
  );
  const layer = document.querySelector(host)?.shadowRoot?.querySelector('.layer');
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (layer?.childElementCount) resolve(performance.now() - typed);
    });
    if (layer) watch.observe(layer, { childList: true });
  });
}
