import { expect } from 'vitest';
import { axe } from '../browser/axe.ts';
import { inBothBrowsers, OUT } from '../browser/scenario.ts';

const PAGES = ['popup.html', 'options.html', 'review.html', 'welcome.html'];

inBothBrowsers('own pages', (scenario) => {
  for (const path of PAGES) {
    scenario(
      `${path} opens without an error, named, and without a fault of access`,
      async ({ ext, browser }) => {
        const own = await ext.open(path);
        try {
          await own.until(() => (document.querySelector('main')?.textContent ?? '').trim().length > 0);
          expect(await own.run(() => document.title)).not.toBe('');
          expect(await own.run(() => document.documentElement.lang)).toBe('en');
          expect(await axe(own)).toEqual([]);
          await own.screenshot(`${OUT}/${path.replace('.html', '')}-${browser}.png`);
        } finally {
          await own.close();
        }
      },
    );

    scenario(`${path} needs no sideways scrolling in 320 px`, async ({ ext }) => {
      const own = await ext.open(path);
      try {
        await own.until(() => (document.querySelector('main')?.textContent ?? '').trim().length > 0);
        const wide = await own.run(() => {
          const { body } = document;
          body.style.maxWidth = '320px';
          const over = [...body.querySelectorAll('*')].filter((each) => {
            const { right, width } = each.getBoundingClientRect();
            return width > 0 && right > 340 && !each.closest('svg, table, .scroll, pre');
          });
          return over.slice(0, 5).map((each) => each.outerHTML.slice(0, 120));
        });
        expect(wide).toEqual([]);
      } finally {
        await own.close();
      }
    });
  }
});
