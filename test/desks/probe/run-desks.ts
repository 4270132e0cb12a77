import { readFileSync } from 'node:fs';
import { launchChromium } from '../../browser/chromium.ts';
import { launchFirefox } from '../../browser/firefox.ts';
import type { BrowserName } from '../../browser/session.ts';
import { buildProbe } from './build-probe.ts';
import { checkOpenmrs } from './check-openmrs.ts';
import { checkRedmine } from './check-redmine.ts';
import { checkRequestTracker } from './check-rt.ts';
import { DeskCheck } from './desk-check.ts';

// node test/desks/probe/run-desks.ts [chromium|firefox] [desk,desk]: the desk modules on the running applications.
const DESKS = {
  'request-tracker-5': { check: checkRequestTracker, url: 'http://127.0.0.1:8101' },
  'redmine-5': { check: checkRedmine, url: 'http://127.0.0.1:8103' },
  'openmrs-3': { check: checkOpenmrs, url: 'http://127.0.0.1:4320' },
};
const browser = (process.argv[2] ?? 'chromium') as BrowserName;
const only = process.argv[3]?.split(',');
const launch = browser === 'firefox' ? launchFirefox : launchChromium;
const session = await launch({ extension: await buildProbe(browser) });
let [passed, failed] = [0, 0];
try {
  for (const [name, { check, url }] of Object.entries(DESKS)) {
    if (only && !only.includes(name)) continue;
    const profile = JSON.parse(readFileSync(`public/sites/${name}.json`, 'utf8'));
    const desk = new DeskCheck(await session.newPage(), [profile]);
    try {
      await check(desk, url);
    } catch (error) {
      desk.is(`ran to its end: ${String(error).slice(0, 200)}`, false, true);
    }
    for (const each of desk.checks) {
      if (each.passed) passed++;
      else failed++;
      console.log(`${each.passed ? 'ok  ' : 'FAIL'} ${browser} ${name}: ${each.test} ${each.detail}`);
    }
  }
} finally {
  await session.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
