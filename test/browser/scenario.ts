import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './launch.ts';
import { CASE_MS, START_MS } from './limits.ts';
import { type Panel, panelOf } from './panel.ts';
import { BROWSERS, type BrowserName, type Extension, type Launch, type Session } from './session.ts';

/** What a case gets: a fresh tab in a running browser with the extension, and the panel in that tab. */
export type Desk = {
  browser: BrowserName;
  page: Page;
  ext: Extension;
  session: Session;
  panel: Panel;
  /** Writes a picture of the tab to test/out/<name>-<browser>.png. */
  picture(name: string): Promise<void>;
};
export type Case = (desk: Desk) => Promise<void>;
type Define = (name: string, work: Case, how?: { expects?: RegExp; only?: BrowserName }) => void;

export const OUT = 'test/out';

/**
 * Runs the same cases in Chromium and in Firefox, each browser started once for the group.
 * A case fails too when the extension's code wrote an error anywhere, unless `expects` matches it.
 * BEDSIDE_BROWSER=chromium|firefox limits a run to one of them, `only` a group or a case.
 */
export function inBothBrowsers(
  title: string,
  define: (scenario: Define) => void,
  { only, ...how }: Launch & { only?: BrowserName } = {},
): void {
  for (const browser of BROWSERS.filter((each) => !only || each === only)) {
    describe(`${title} (${browser})`, () => {
      let session: Session;
      beforeAll(async () => {
        session = await launch(browser, how);
      }, START_MS);
      afterAll(() => session?.close(), START_MS);
      define((name, work, { expects, only: mine = browser } = {}) => {
        if (mine !== browser) return;
        test(name, () => runCase(session, `${title} ${name}`, work, expects), CASE_MS);
      });
    });
  }
}

async function runCase(session: Session, name: string, work: Case, expects: RegExp | undefined) {
  const page = await session.newPage();
  const picture = async (title: string) => {
    const file = join(OUT, `${title.replace(/[^a-z0-9/]+/gi, '-').toLowerCase()}-${session.browser}.png`);
    mkdirSync(join(file, '..'), { recursive: true });
    await page.screenshot({ path: file as `${string}.png` });
  };
  try {
    await work({ browser: session.browser, page, ext: session.ext, session, panel: panelOf(page), picture });
  } catch (error) {
    await picture(`failed/${name}`).catch(() => {});
    await session.complaints().then((said) => {
      if (said.length && error instanceof Error) error.message += `\nthe extension wrote: ${said.join('\n')}`;
    });
    throw error;
  } finally {
    await page.close().catch(() => {});
  }
  const said = await session.complaints();
  expect(said.filter((line) => !expects?.test(line))).toEqual([]);
}
