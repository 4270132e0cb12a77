import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { panelOf } from '../../browser/panel.ts';
import { until } from '../../browser/until.ts';
import { liesUnder, linesOn, wordsIn } from './underlines.ts';

/** Two faults, one of them with a replacement in the test's build, and a promise. */
export const DRAFT =
  'You will have to call the billing department yourself. Please utilize the form. I will ring you tomorrow at 3 pm. ';
const FAULTS = { 'burden-must': 'You will have to call the billing department', 'robotic-stock': 'utilize' };

/** Where an editor is and how to read what it would send. */
export type Place = {
  select: string;
  frame?: string;
  /** The editor's own model as text. */
  model: () => Promise<string>;
};

export const squash = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[\s\uFEFF\u200B]/g, '');

export async function frameOf(page: Page, { frame }: Pick<Place, 'frame'>) {
  const found = frame ? await (await page.$(frame))?.contentFrame() : page.mainFrame();
  if (!found) throw new Error(`no frame ${frame}`);
  return found;
}

/** Everything the editor holds, byte for byte, and its model. */
export async function snapshot(page: Page, place: Place): Promise<{ html: string; model: string }> {
  const frame = await frameOf(page, place);
  const html = await frame.$eval(place.select, (element) =>
    element instanceof HTMLTextAreaElement ? element.value : element.innerHTML,
  );
  return { html, model: await place.model() };
}

/** Types the draft with real keys; gives back the editor once it has settled. */
export async function typeDraft(page: Page, place: Place, draft = DRAFT) {
  const frame = await frameOf(page, place);
  await frame.$eval(place.select, (element) => element.scrollIntoView({ block: 'center' }));
  await frame.click(place.select);
  await page.keyboard.type(draft);
  return until(
    async () => {
      const first = await snapshot(page, place);
      await new Promise((next) => setTimeout(next, 120));
      const second = await snapshot(page, place);
      return squash(second.model) === squash(draft) && first.html === second.html && second;
    },
    'the draft in the editor',
    5000,
  );
}

/**
 * Checks a draft in one editor: lines under the right words, also after scrolling, and nothing in the editor
 * changed by checking, drawing and clearing. Gives back what the editor held.
 */
export async function checkLines(
  page: Page,
  place: Place,
  faults: Record<string, string> = FAULTS,
  draft = DRAFT,
) {
  const before = await typeDraft(page, place, draft);
  const frame = await frameOf(page, place);
  const lined = async () => {
    for (const words of Object.values(faults)) {
      await until(
        async () => {
          const at = await wordsIn(page, frame, place.select, words);
          const lines = await linesOn(page);
          if (lines.some((line) => liesUnder(line, at))) return true;
          throw new Error(`the words are at ${JSON.stringify(at)}, the lines at ${JSON.stringify(lines)}`);
        },
        `a line under "${words}"`,
        8000,
      );
    }
  };
  await lined();
  expect(await snapshot(page, place)).toEqual(before);
  // Further than a line is high, so that lines left where they were would be found out.
  const by = await page.evaluate(() => (window.scrollY > 99 ? -60 : 60));
  await page.evaluate((px) => window.scrollBy(0, px), by);
  await lined();
  await page.evaluate((px) => window.scrollBy(0, -px), by);
  await lined();
  expect(await snapshot(page, place)).toEqual(before);
  return before;
}

/** Clicks a finding's replacement in the panel; unfolds the panel first where it made room for the editor. */
export async function clickReplace(page: Page, rule: string): Promise<void> {
  const panel = panelOf(page);
  if (await panel.has('[data-act=expand]')) await panel.click('[data-act=expand]');
  await panel.click(`[data-finding="${rule}"] [data-act=replace]`);
}
