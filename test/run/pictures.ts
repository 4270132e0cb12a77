// node test/run/pictures.ts FOLDER: settings, welcome and the review with made-up data, in the e2e build, light, dark and 360 px wide.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/launch.ts';
import { HOST } from '../browser/panel.ts';
import { until } from '../browser/until.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say into which folder: node test/run/pictures.ts FOLDER');

const LOOKS = [
  { look: 'light', width: 1280, height: 720, dark: false },
  { look: 'dark', width: 1280, height: 720, dark: true },
  { look: '360-light', width: 360, height: 720, dark: false },
  { look: '360-dark', width: 360, height: 720, dark: true },
];
/** Each page by its address, and what must be there before its picture is taken. */
const PAGES = {
  'settings-sites': ['options.html#sites', '#section-title'],
  'settings-tools': ['options.html#tools', '[data-setting]'],
  'settings-look': ['options.html#look', '[data-changed=panel]'],
  'settings-changed': ['options.html#changed', '[data-changed]'],
  'settings-data': ['options.html#data', '.receipt td'],
  welcome: ['welcome.html', '.practice iframe'],
  'review-log': ['review.html#log', '[data-interaction]'],
  'review-measures': ['review.html#measures', '[data-measure] .value'],
  'review-foundations': ['review.html#foundations', '[data-foundation] .value'],
  'review-change': ['review.html#change', '.baseline'],
  'review-causes': ['review.html#causes', '[data-due-promise], .hours'],
  'review-coaching': ['review.html#coaching', 'main h2'],
  'review-week': ['review.html#week', 'h2, .empty-state'],
  'review-report': ['review.html#report', '[data-report] .value'],
  'popup-log': ['popup.html#log', '[data-interaction]'],
} as const;

mkdirSync(folder, { recursive: true });
const { ext, newPage, close } = await launch('chromium');
try {
  await makeUpData();
  await changeSettings();
  const page = await newPage();
  for (const { look, width, height, dark } of LOOKS) {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const [name, [address, drawn]] of Object.entries(PAGES)) {
      await page.goto('about:blank');
      await page.goto(`${ext.origin}/${address}`);
      await page.waitForSelector(drawn);
      await page.waitForFunction(() => !document.querySelector('.loading'));
      if (name === 'welcome') await waitForPanel(page);
      const file = join(folder, `${name}-${look}`);
      await page.screenshot({ path: `${file}.png`, fullPage: true });
      if (name === 'welcome') await page.screenshot({ path: `${file}-first-sight.png` });
    }
  }
  console.log(`${Object.keys(PAGES).length} pages in ${LOOKS.length} looks: ${folder}`);
} finally {
  await close();
}

async function makeUpData() {
  const own = await ext.open('review.html');
  await own.until(() => document.querySelector('[data-sample=false] button') !== null);
  await own.click('[data-sample=false] button');
  const isThere = () => document.querySelector('[data-sample=true] button:not(:disabled)') !== null;
  await until(() => own.run(isThere), 'the made-up data', 90_000);
  await own.close();
}

/** Something for the list of what was changed; the colours stay the system's. */
async function changeSettings() {
  const own = await ext.open('options.html#look');
  await own.until(() => document.querySelector('[data-setting=panel]') !== null);
  await own.click('[data-setting=panel] label:has([value=page])');
  await own.until(() => document.querySelector('[data-changed=panel]') !== null);
  await own.close();
  const quiet = await ext.open('options.html#you');
  await quiet.until(() => document.querySelector('[data-setting=name] input') !== null);
  await quiet.type('[data-setting=name] input', 'Kim Larsen');
  await quiet.until(() => document.querySelector('[data-changed=name]') !== null);
  await quiet.close();
}

/** The panel on the practice desk has chosen its first card. */
async function waitForPanel(page: Page) {
  await page.waitForFunction(
    (host) => {
      const inside = document.querySelector('iframe')?.contentDocument?.querySelector(host)?.shadowRoot;
      return inside === null || inside?.querySelector('[data-prompt]');
    },
    { timeout: 20_000 },
    HOST,
  );
}
