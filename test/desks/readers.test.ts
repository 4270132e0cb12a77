import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { BROWSERS, type Session } from '../browser/session.ts';
import { buildProbe } from './probe/build-probe.ts';
import { checkOpenmrs } from './probe/check-openmrs.ts';
import { checkRedmine } from './probe/check-redmine.ts';
import { checkRequestTracker } from './probe/check-rt.ts';
import { DeskCheck } from './probe/desk-check.ts';
import { startDesk } from './start-desk.ts';

const DESKS = [
  ['request-tracker-5', 'rt5', checkRequestTracker],
  ['redmine-5', 'redmine', checkRedmine],
  ['openmrs-3', 'openmrs', checkOpenmrs],
] as const;

// The desk modules alone, without panel and background: what a profile reads, inserts and catches on the running desk.
describe.each(BROWSERS)('site profiles on the running desks (%s)', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browser, { extension: await buildProbe(browser) });
  });
  afterAll(() => session?.close());

  test.each(DESKS)('%s', async (profile, name, check) => {
    const { url } = await startDesk(name);
    const page = await session.newPage();
    const desk = new DeskCheck(page, [JSON.parse(readFileSync(`public/sites/${profile}.json`, 'utf8'))]);
    // A note begun must not keep the page, and so the browser, from closing.
    page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
    try {
      await check(desk, url);
    } finally {
      await page.goto('about:blank');
      await page.close();
    }
    expect(desk.checks.length).toBeGreaterThan(9);
    expect(desk.checks.filter(({ passed }) => !passed)).toEqual([]);
  });
});
