import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { BROWSERS, type BrowserName, type Session } from '../browser/session.ts';
import { EDITORS, runEditors } from './editors.ts';
import { buildProbe } from './probe/build-probe.ts';
import { startDesk } from './start-desk.ts';

/** One case per editor: every way of inserting into it, judged by the editor's own model. A file per browser, so that both run at once. */
export function testEditors(browser: BrowserName): void {
  describe.runIf(BROWSERS.includes(browser))(`15 reply editors (${browser})`, () => {
    let session: Session;
    let url = '';
    beforeAll(async () => {
      url = (await startDesk('editors')).url;
      session = await launch(browser, { extension: await buildProbe(browser) });
    });
    afterAll(() => session?.close());

    test.each(Object.keys(EDITORS))(
      '%s takes text in its own model, or says that it does not',
      async (editor) => {
        const page = await session.newPage();
        try {
          const results = await runEditors({ page, url, only: [editor] });
          expect(results.length).toBeGreaterThan(0);
          expect(results.filter(({ passed }) => !passed)).toEqual([]);
        } finally {
          await page.close();
        }
      },
    );
  });
}
