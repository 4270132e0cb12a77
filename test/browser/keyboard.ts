import type { KeyInput, Page } from 'puppeteer-core';

/** Works a page by keyboard alone and counts what a person has to do. */
export type Keyboard = {
  /** Presses Tab (or Shift+Tab) until the control whose name begins so has the focus. Throws after a whole round. */
  tabTo(name: string, how?: { back?: boolean }): Promise<void>;
  press(key: KeyInput, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Seconds that a person needs for what was done so far. */
  seconds(): number;
  strokes(): number;
};

/**
 * Keystroke-level model (Card, Moran and Newell 1983): 0.28 s for a key of an average typist, 1.35 s to make up one's mind
 * before each field or button.
 */
const KEY = 0.28;
const MIND = 1.35;
/** No page has more stops. */
const ROUND = 150;

/** The keyboard of this page. */
export function keyboardOf(page: Page): Keyboard {
  let keys = 0;
  let decisions = 0;
  const press = async (key: KeyInput) => {
    keys++;
    await page.keyboard.press(key);
  };
  return {
    async tabTo(name, { back = false } = {}) {
      decisions++;
      const seen: string[] = [];
      for (let n = 0; n < ROUND; n++) {
        const at = await nameOfFocus(page);
        if (at.startsWith(name)) return;
        seen.push(at);
        if (back) await page.keyboard.down('Shift');
        await press('Tab');
        if (back) await page.keyboard.up('Shift');
      }
      throw new Error(`the keyboard never reaches "${name}"; it came by: ${[...new Set(seen)].join(' | ')}`);
    },
    async press(key, times = 1) {
      for (let n = 0; n < times; n++) await press(key);
    },
    async type(text) {
      decisions++;
      keys += text.length;
      await page.keyboard.type(text);
    },
    seconds: () => Math.round(keys * KEY + decisions * MIND),
    strokes: () => keys,
  };
}

/** The accessible name of what has the focus, as far as our pages make names: aria-label, label, words. */
function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    if (at === document.body) return '';
    const label = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    return label.trim();
  });
}
