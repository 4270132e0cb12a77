import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { BROWSERS, type Session } from '../browser/session.ts';
import { playbookOf, SCENES } from '../practices/all-scenes.ts';
import { type Backstage, openBackstage } from '../practices/backstage.ts';
import { playScene } from '../practices/play-scene.ts';
import { sceneDesk } from '../practices/scene-desk.ts';

/** The last run, for test/run/practices.mjs: which scenes held. */
const RESULT = 'test/out/practices.json';
const only = process.env.BEDSIDE_SCENE;

// Every practice that is a prompt, a card or a check, triggered on a page and seen in the panel. One browser is enough:
// the same panel is tested in both elsewhere. One extension load, one tab, one case for each scene.
describe.runIf(BROWSERS.includes('chromium'))('practices (chromium)', () => {
  const passed: Record<string, boolean> = {};
  let session: Session;
  let backstage: Backstage;
  let desk: Awaited<ReturnType<typeof sceneDesk>>;
  let page: Page;
  let book = '';

  beforeAll(async () => {
    desk = await sceneDesk(SCENES);
    session = await launch('chromium');
    backstage = await openBackstage(session.ext);
    page = await session.newPage();
  });

  afterAll(async () => {
    if (!only) {
      mkdirSync('test/out', { recursive: true });
      writeFileSync(RESULT, `${JSON.stringify({ at: new Date().toISOString(), passed }, null, 1)}\n`);
    }
    await session?.close();
    await desk?.close();
  });

  for (const scene of SCENES.filter(({ id }) => !only || id === only))
    test(scene.id, async () => {
      passed[scene.id] = false;
      if (book !== playbookOf(scene)) {
        book = playbookOf(scene);
        await backstage.assign(book);
      }
      await page.bringToFront();
      try {
        await playScene(scene, page, { session, backstage, urlOf: desk.urlOf });
      } catch (error) {
        mkdirSync('test/out/failed', { recursive: true });
        await page.screenshot({ path: `test/out/failed/practices-${scene.id}.png` }).catch(() => {});
        throw error;
      }
      expect(await session.complaints()).toEqual([]);
      passed[scene.id] = true;
    });
});
