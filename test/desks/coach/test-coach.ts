import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../browser/launch.ts';
import { panelOf } from '../../browser/panel.ts';
import { BROWSERS, type BrowserName, type Session } from '../../browser/session.ts';
import { until } from '../../browser/until.ts';
import { EDITORS } from '../editors.ts';
import { startDesk } from '../start-desk.ts';
import { buildWithEditors, RULE } from './build-with-editors.ts';
import { checkLines, clickReplace, DRAFT, snapshot, squash } from './check-editor.ts';

const REPLACED = squash(DRAFT.replace('You will have to call the billing department', RULE.replace));

/** The real extension on fifteen reply editors: lines under words, nothing touched, one replacement, one undo. */
export function testCoach(browser: BrowserName): void {
  describe.runIf(BROWSERS.includes(browser))(`the coach in 15 reply editors (${browser})`, () => {
    let session: Session;
    let url = '';
    beforeAll(async () => {
      url = (await startDesk('editors')).url;
      session = await launch(browser, { extension: buildWithEditors(browser) });
    });
    afterAll(() => session?.close());

    const open = async (name: string) => {
      const { select, frame } = EDITORS[name] ?? { select: '' };
      const page = await session.newPage();
      await page.goto(url);
      await page.waitForSelector('html[data-ready="1"]');
      // Editors beside each other leave no room for an open panel; a desk has a margin somewhere.
      await page.addStyleTag({ content: 'body { padding-right: 320px }' });
      await panelOf(page).find('[role=region]');
      const model = () =>
        page.evaluate((n) => (window as never as { T: Record<string, () => string> }).T[n]?.() ?? '', name);
      return { page, place: { select, frame, model } };
    };
    const undo = async (page: Page) => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    };

    test.each(Object.keys(EDITORS))(
      '%s: lines under the words, nothing changed; one replacement, one undo',
      async (name) => {
        const { page, place } = await open(name);
        try {
          const before = await checkLines(page, place);
          // Editors join what follows quickly into one undo step.
          await new Promise((next) => setTimeout(next, 1000));
          await clickReplace(page, RULE.id);
          const after = await until(
            async () => {
              const { model } = await snapshot(page, place);
              if (squash(model) === REPLACED) return 'replaced';
              return (await panelOf(page).has('[data-act=copy]')) && 'refused';
            },
            'the replacement or the offer to copy it',
            6000,
          );
          if (after === 'refused') {
            expect(await place.model()).toBe(before.model);
            return;
          }
          if (EDITORS[name]?.undo === 'no keys') return;
          await undo(page);
          await until(
            async () => {
              const model = await place.model();
              if (squash(model) === squash(before.model)) return true;
              throw new Error(`the editor holds ${JSON.stringify(model)}`);
            },
            'one undo to give the draft back',
            3000,
          );
        } finally {
          await page.close();
        }
      },
    );
  });
}
