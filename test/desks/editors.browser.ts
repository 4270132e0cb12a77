import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { BrowserName } from '../browser/session.ts';
import { runEditors } from './editors.ts';
import { buildProbe } from './probe/build-probe.ts';

// node test/desks/editors.browser.ts [chromium|firefox] [editor,editor|all] [test,test]: all editors, one line a test.
const browser = (process.argv[2] ?? 'chromium') as BrowserName;
const launch = browser === 'firefox' ? launchFirefox : launchChromium;
const session = await launch({ extension: await buildProbe(browser) });
let failed = 0;
try {
  const url = process.env.EDITORS_URL ?? 'http://127.0.0.1:4330/';
  const [only, tests] = [
    process.argv[3] && process.argv[3] !== 'all' ? process.argv[3].split(',') : undefined,
    process.argv[4]?.split(','),
  ];
  const results = await runEditors({ page: await session.newPage(), url, only, tests });
  for (const { editor, test, passed, detail } of results) {
    if (!passed) failed++;
    console.log(`${passed ? 'ok  ' : 'FAIL'} ${editor.padEnd(16)}${test.padEnd(14)}${detail}`);
  }
  console.log(`${results.length - failed} passed, ${failed} failed`);
} finally {
  await session.close();
}
process.exitCode = failed ? 1 : 0;
