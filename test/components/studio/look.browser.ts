import { lookAt } from '../../browser/look-at.ts';

// node test/components/studio/look.browser.ts [folder]: every view of the studio over playbooks in memory in Chromium, light,
// dark, forced colours, 200 % zoom and 360 px wide: axe, sideways scrolling, errors; pictures into the folder.
const [folder] = process.argv.slice(2);
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

const html = 'test/components/studio/studio.html';
await lookAt(html, { folder, publicDir: 'public' }, async ({ browser, address, fault, check, picture }) => {
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
      await page.goto(`${address}#studio${path}`);
      await page.waitForSelector('.studio h2');
      await page.evaluate(() => {
        if (!document.querySelector('.item.open'))
          document.querySelector<HTMLElement>('.item-title')?.click();
      });
      // The panel's session waits for its page; a picture without it would show nothing of the preview.
      await new Promise((next) => setTimeout(next, folder ? 1000 : 100));
      await picture(page, `${name}-${look.name}`, false);
      await page.evaluate(() => {
        document.querySelector('.preview iframe')?.remove();
        // In narrow windows the preview's bar lies over the foot of the window; what it covers there can be scrolled up.
        document.querySelector<HTMLElement>('.preview')?.style.setProperty('position', 'static');
      });
      await check(page, `${name}, ${look.name}`);
    }
    await page.close();
  }
  return `${Object.keys(VIEWS).length} views in ${LOOKS.length} looks`;
});
