import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOST, type Panel } from './panel.ts';
import { until } from './until.ts';

/** Windows as agents have them; the last is 1280 by 768 at 400 %. */
export const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 600 },
  { width: 320, height: 192, deviceScaleFactor: 4 },
];

/** Controls of the page that lie under the panel at one of nine points, and how many were in sight. */
const look = (page: Page) =>
  page.evaluate((host) => {
    const controls: Element[] = [];
    const collect = (root: Document | ShadowRoot) => {
      for (const each of root.querySelectorAll('*')) {
        const isControl = each.matches(
          'a[href], button, input, select, textarea, [role=dialog], [role=alertdialog], [style*="cursor:pointer"]',
        );
        if (isControl) controls.push(each);
        if (each.shadowRoot && !each.matches(host)) collect(each.shadowRoot);
      }
    };
    collect(document);
    const own = document.querySelector(host);
    const covered = new Set<string>();
    let seen = 0;
    for (const control of controls) {
      const { left, top, width, height } = control.getBoundingClientRect();
      let isSeen = false;
      for (const x of [0.05, 0.5, 0.95])
        for (const y of [0.05, 0.5, 0.95]) {
          const at = [left + width * x, top + height * y] as const;
          const stack = document.elementsFromPoint(...at);
          const outer =
            control.getRootNode() instanceof ShadowRoot
              ? (control.getRootNode() as ShadowRoot).host
              : control;
          if (!stack.some((each) => outer.contains(each))) continue;
          isSeen = true;
          if (own && stack[0] === own) covered.add(control.outerHTML.slice(0, 100));
        }
      if (isSeen) seen++;
    }
    const { left, top, width, height } = own?.getBoundingClientRect() ?? {};
    const isAtRest = own?.shadowRoot?.querySelector('.rest') !== null;
    return { seen, covered: [...covered], lies: [left, top, width, height], isAtRest };
  }, HOST);

const settled = async (page: Page, where: string) => {
  let last: Awaited<ReturnType<typeof look>> | null = null;
  await until(async () => {
    const before = last;
    last = await look(page);
    return last.covered.length === 0 && String(before?.lies) === String(last.lies);
  }, `nothing covered: ${where}`).catch(() => {});
  return last as unknown as Awaited<ReturnType<typeof look>>;
};

/** Opens the strip. False when it was drawn anew or went elsewhere meanwhile: then it is to be looked at again. */
const unfold = async (panel: Panel) => {
  if (!(await panel.has('[data-act=unfold]'))) return false;
  const click = async () => {
    await panel.find('[data-act=unfold]', 1_000);
    // What nobody can have seen yet is not clicked.
    await new Promise((next) => setTimeout(next, 350));
    await (await panel.find('[data-act=unfold]', 1_000)).click();
  };
  return click().then(
    () => true,
    (error: Error) => {
      if (!/detached|not clickable|no \[data-act=unfold\]/.test(error.message)) throw error;
      return false;
    },
  );
};

/**
 * What lies under the panel at rest, and opened where it can be; the strip must be small. `picture` is called in both.
 * Gives back the controls that are covered (a piece of their markup) and how many were in sight.
 */
export async function lookUnder(
  page: Page,
  panel: Panel,
  where: string,
  picture: (shape: 'rest' | 'opened') => Promise<void> = async () => {},
) {
  let rest = await settled(page, where);
  await picture('rest');
  while (rest.isAtRest) {
    const [, , width = 0, height = 0] = rest.lies;
    expect(width).toBeLessThanOrEqual(300);
    expect(height).toBeLessThanOrEqual(120);
    if (await unfold(panel)) break;
    rest = await settled(page, where);
  }
  if (!rest.isAtRest) return rest;
  const opened = await settled(page, `${where}, opened`);
  await picture('opened');
  await page.keyboard.press('Escape');
  return { ...opened, covered: [...rest.covered, ...opened.covered] };
}
