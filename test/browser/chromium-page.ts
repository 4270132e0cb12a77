import type { EvaluateFunc, Page } from 'puppeteer-core';
import { WAIT_MS } from './limits.ts';
import type { OwnPage } from './session.ts';

/** An own page that puppeteer drives directly. */
export function ownPage(page: Page): OwnPage {
  return {
    run: async <A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A) =>
      (await page.evaluate(work as EvaluateFunc<unknown[]>, ...args)) as R,
    click: async (selector) => {
      await page.bringToFront();
      await page.locator(selector).click();
    },
    type: async (selector, text) => {
      await page.bringToFront();
      await page.type(selector, text);
    },
    // A tab that lies behind paints no frames, so it is asked by the clock.
    until: async <A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A) => {
      const asked = work as EvaluateFunc<unknown[]>;
      const found = await page.waitForFunction(asked, { polling: 50, timeout: WAIT_MS }, ...args);
      return (await found.jsonValue()) as R;
    },
    // One that lies behind may never paint the frame that a picture waits for.
    screenshot: async (file) => {
      await page.bringToFront();
      await page.screenshot({ path: file as `${string}.png`, fullPage: true });
    },
    close: () => page.close(),
  };
}
