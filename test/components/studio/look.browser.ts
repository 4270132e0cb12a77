import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { axe } from '../../browser/axe.ts';
import { serveFolder } from '../../browser/serve-folder.ts';
import { findChromium } from '../../run/find-browsers.mjs';

// node test/components/studio/look.browser.ts [folder]: every view of the studio over playbooks in memory in Chromium, light,
// dark, forced colours, 200 % zoom and 360 px wide: axe, sideways scrolling, errors; pictures into the folder.
const [folder] = process.argv.slice(2);
if (folder) mkdirSync(folder, { recursive: true });
const site = mkdtempSync(join(tmpdir(), 'studio-'));
const BOOK = '/book/service-essentials-copy';
const VIEWS = {
  list: '',
  new: '/new',
  import: '/import',
  uses: '/uses',
  prompts: `${BOOK}/prompts/3`,
  about: `${BOOK}/about`,
  phrases: '/book/plain-language/phrases',
  words: '/book/plain-language/words',
  answers: `${BOOK}/answers`,
  workspaces: `${BOOK}/workspaces`,
  topics: `${BOOK}/topics`,
  teachback: '/book/patient-visit/teachback',
  terms: `${BOOK}/terms`,
  practice: `${BOOK}/practice`,
  replay: `${BOOK}/replay`,
  versions: `${BOOK}/versions`,
  where: `${BOOK}/uses`,
};
const LOOKS = [
  { name: 'light', width: 1360, scheme: 'light' },
  { name: 'dark', width: 1360, scheme: 'dark' },
  { name: 'zoom', width: 680, scheme: 'light', scale: 2 },
  { name: 'narrow', width: 360, scheme: 'dark' },
  { name: 'forced', width: 1360, scheme: 'light', forced: true },
] as const;

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: resolve('public'),
  root: resolve('test/components/studio'),
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    alias: [{ find: 'wxt/browser', replacement: resolve('test/components/panel/fake-browser.ts') }],
  },
  build: {
    outDir: site,
    emptyOutDir: true,
    target: 'es2023',
    rollupOptions: { input: resolve('test/components/studio/studio.html') },
  },
});
const served = await serveFolder(site);
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
let faults = 0;
const fault = (line: string) => {
  console.log(line);
  faults++;
};

try {
  for (const look of LOOKS) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => fault(`${look.name}: page error ${error}`));
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look.scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: 'forced' in look ? 'active' : 'none' },
      ],
    });
    const scale = 'scale' in look ? look.scale : 1;
    await page.setViewport({ width: look.width, height: 900 / scale, deviceScaleFactor: scale });
    for (const [name, path] of Object.entries(VIEWS)) {
      await page.goto('about:blank');
      await page.goto(`${served.url}/studio.html#studio${path}`);
      await page.waitForSelector('.studio h2');
      await page.evaluate(() => {
        if (!document.querySelector('.item.open'))
          document.querySelector<HTMLElement>('.item-title')?.click();
      });
      // The panel's session waits for its page; a picture without it would show nothing of the preview.
      await new Promise((next) => setTimeout(next, folder ? 1000 : 100));
      if (folder) await page.screenshot({ path: join(folder, `${name}-${look.name}.png`) });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) fault(`${name}, ${look.name}: ${over} px wider than the window`);
      await page.evaluate(() => {
        document.querySelector('.preview iframe')?.remove();
        // In narrow windows the preview's bar lies over the foot of the window; what it covers there can be scrolled up.
        document.querySelector<HTMLElement>('.preview')?.style.setProperty('position', 'static');
      });
      for (const line of await axe(page)) fault(`${name}, ${look.name}: ${line}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await served.close();
  rmSync(site, { recursive: true });
}
console.log(`${Object.keys(VIEWS).length} views in ${LOOKS.length} looks: ${faults} faults`);
process.exitCode = faults ? 1 : 0;
