import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { HOST, type Panel } from '../browser/panel.ts';
import { PRACTICE } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import type { Extension } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { BEFORE, COVERS, TAMPERS } from './hostile-page.ts';

const TICKET = readFileSync(`public${PRACTICE.path}`, 'utf8');
/** The practice ticket as a hostile desk would serve it: what `?with=` names runs before anything of ours, `?case=` is its number. */
const desk = await serveFolder('public', {
  answer: ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://desk');
    if (pathname !== PRACTICE.path) return false;
    const attack = BEFORE[searchParams.get('with') ?? ''];
    const html = TICKET.replaceAll('4711', searchParams.get('case') ?? '4711').replace(
      '<head>',
      attack ? `<head><script>(${attack})()</script>` : '<head>',
    );
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    return true;
  },
});
let cases = 4711;
/** Another case each time: promises made before make no panel taller. */
const ticket = (attack = '') =>
  `${desk.url}${PRACTICE.path}?case=${cases++}&with=${encodeURIComponent(attack)}`;
const PROMISE = '[data-act=promise]';

/** How many promises the log knows. */
const made = async (ext: Extension) =>
  (await ext.rows('events')).filter(({ kind }) => kind === 'commitment.made').length;

/** The middle of the button to promise by, in the open panel, ready to be clicked. */
async function aim(panel: Panel) {
  await panel.find('[data-prompt]');
  const box = await (await panel.show(PROMISE)).boundingBox();
  if (!box) throw new Error('the button to promise by is not in sight');
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
}

inBothBrowsers('a page that fights Bedside', (scenario) => {
  for (const name of Object.keys(BEFORE))
    scenario(`${name}: one panel that works, and nothing read`, async ({ page, panel, ext }) => {
      const before = await made(ext);
      await page.goto(ticket(name));
      await panel.find('[data-prompt]');
      await panel.click(PROMISE);
      await until(async () => (await made(ext)) === before + 1, 'the promise');
      expect(await page.evaluate(() => (window as unknown as { got?: string[] }).got ?? [])).toEqual([]);
    });

  for (const [name, cover] of Object.entries(COVERS))
    scenario(`${name}: a click there promises nothing`, async ({ page, panel, ext }) => {
      await page.goto(ticket());
      const [x, y] = await aim(panel);
      const before = await made(ext);
      await page.evaluate(`window.uncover = (${cover})()`);
      await new Promise((next) => setTimeout(next, 100));
      await page.mouse.click(x, y);
      await new Promise((next) => setTimeout(next, 1000));
      expect(await made(ext)).toBe(before);
      // Uncovered it takes the same click: what was refused was the cover, not the person.
      await page.evaluate('window.uncover()');
      await panel.click(PROMISE);
      await until(async () => (await made(ext)) === before + 1, 'the promise');
    });

  for (const [name, tamper] of Object.entries(TAMPERS))
    scenario(`${name}: it is as it was, and no click lands at once`, async ({ page, panel, ext }) => {
      await page.goto(ticket());
      const [x, y] = await aim(panel);
      const before = await made(ext);
      const lies = () => page.$eval(HOST, (host) => JSON.stringify(host.getBoundingClientRect()));
      // What the panel still learns of the case may make it larger.
      let lay = '';
      await until(async () => {
        const before = lay;
        lay = await lies();
        await new Promise((next) => setTimeout(next, 500));
        return lay === before;
      }, 'a panel at rest');
      await page.evaluate(`(${tamper})(document.querySelector('${HOST}'))`);
      await page.mouse.click(x, y);
      await until(async () => (await lies()) === lay, 'the panel where it was');
      expect(await made(ext)).toBe(before);
      await panel.click(PROMISE);
      await until(async () => (await made(ext)) === before + 1, 'the promise');
      expect(await panel.hosts()).toBe(1);
    });

  scenario(
    'shrunk to a speck by the page’s zoom: a click there promises nothing',
    async ({ page, panel, ext }) => {
      await page.goto(ticket());
      await aim(panel);
      const before = await made(ext);
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '0.1'));
      await new Promise((next) => setTimeout(next, 500));
      const box = await (await panel.find(PROMISE)).boundingBox();
      if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await new Promise((next) => setTimeout(next, 1000));
      expect(await made(ext)).toBe(before);
    },
  );

  scenario('a page in a dark mode’s filter: the panel works', async ({ page, panel, ext }) => {
    await page.goto(ticket());
    await panel.find('[data-prompt]');
    const before = await made(ext);
    await page.evaluate(() =>
      document.documentElement.style.setProperty('filter', 'invert(1) hue-rotate(180deg) contrast(0.9)'),
    );
    await panel.click(PROMISE);
    await until(async () => (await made(ext)) === before + 1, 'the promise');
  });

  scenario('a page that takes it out for ever is left alone', async ({ page, panel }) => {
    await page.goto(ticket());
    await panel.find('[data-prompt]');
    await page.evaluate((host) => {
      setInterval(() => document.querySelector(host)?.remove(), 20);
    }, HOST);
    await new Promise((next) => setTimeout(next, 2000));
    expect(await panel.hosts()).toBe(0);
    await page.type(PRACTICE.editor, 'Hello');
    expect(await page.$eval(PRACTICE.editor, (box) => (box as HTMLTextAreaElement).value)).toBe('Hello');
  });

  // Firefox gives a page's search and selection what lies in closed roots: SECURITY.md says so.
  scenario(
    'what the panel says is not found by the page’s own search',
    async ({ page, panel }) => {
      await page.goto(ticket());
      await panel.find('[data-prompt]');
      await panel.show(PROMISE);
      const word = (await panel.texts(PROMISE))[0] ?? '';
      expect(word.length).toBeGreaterThan(3);
      const found = await page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
        find(wanted);
        const node = getSelection()?.anchorNode;
        return node && node.getRootNode() !== document ? node.textContent : null;
      }, word);
      expect(found).toBeNull();
    },
    { only: 'chromium' },
  );

  scenario('a frame that poses as a desk gets nothing', async ({ page, panel }) => {
    await page.goto(`${desk.url}/practice/list.html`).catch(() => {});
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, ticket());
    await new Promise((next) => setTimeout(next, 2000));
    expect(await panel.hosts()).toBe(0);
    expect(
      await page
        .frames()
        .at(-1)
        ?.evaluate((host) => document.querySelector(host), HOST),
    ).toBeNull();
  });
});
