import type { KeyInput, Page } from 'puppeteer-core';
import type { Panel } from './panel.ts';

/** What a person does with mouse and keys in a page with our overlay, counted. */
export type CountedHands = {
  /** A click on a control of ours. */
  click(selector: string): Promise<void>;
  /** A click on the page. */
  clickPage(selector: string): Promise<void>;
  press(key: KeyInput, times?: number): Promise<void>;
  count(): { clicks: number; keys: number };
};

/** The hands of somebody who works this page. */
export function countedHands(page: Page, panel: Panel): CountedHands {
  const done = { clicks: 0, keys: 0 };
  return {
    async click(selector) {
      done.clicks++;
      await (await panel.show(selector)).click();
    },
    async clickPage(selector) {
      done.clicks++;
      await page.click(selector);
    },
    async press(key, times = 1) {
      for (let n = 0; n < times; n++) {
        done.keys++;
        await page.keyboard.press(key);
      }
    },
    count: () => ({ ...done }),
  };
}
