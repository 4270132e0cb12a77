import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { BROWSERS, type Session } from '../browser/session.ts';
import { EDITORS, runEditors } from './editors.ts';
import { buildProbe } from './probe/build-probe.ts';
import { startDesk } from './start-desk.ts';

const { url } = await startDesk('editors');
const only = process.env.BEDSIDE_BROWSER;

describe.each(BROWSERS.filter((each) => !only || each === only))('15 reply editors (%s)', (browser) => {
  let session: Session;
  beforeAll(async () => {
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
