import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pageScripts } from '../browser/page-scripts.ts';
import { PRACTICE } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import type { Extension } from '../browser/session.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { until } from '../browser/until.ts';

const TICKET = readFileSync(`public${PRACTICE.path}`, 'utf8');
const LIST = '<!doctype html><title>Tickets</title><main><p>Two tickets wait.</p></main>';
const PAGES: Record<string, string> = { [PRACTICE.path]: TICKET, '/practice/list.html': LIST };
const HOST_NAME = 'desk.example';

/** A desk whose pages the browser may keep as they were left. */
const desk = await serveFolder('public', {
  answer: ({ url = '/' }, response) => {
    const page = PAGES[new URL(url, 'http://desk').pathname];
    if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    return page !== undefined;
  },
});
const list = `${desk.url}/practice/list.html`;
const ticket = desk.url + PRACTICE.path;

/** The application goes on to another page without a load: first the address, later what it shows, and more signs of it. */
const goOn = (page: Page, path: string) =>
  page.evaluate(async (to) => {
    history.pushState({}, '', to);
    const html = await (await fetch(to)).text();
    window.dispatchEvent(new Event('hashchange'));
    document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
    window.dispatchEvent(new Event('popstate'));
  }, path);

/** Goes back or forward. A page that comes as it was left has no load that the driver could wait for. */
async function turn(page: Page, way: 'back' | 'forward', path: string) {
  await page.evaluate((to) => void setTimeout(() => history[to](), 0), way);
  await until(() => page.evaluate((to) => location.pathname === to, path), `the way ${way}`);
}

/** Long enough for a look at the page and what would follow from it. */
const aWhile = () => new Promise((next) => setTimeout(next, 1500));

/** The case that the tab with this address shows, as the popup has it. */
async function caseIn(ext: Extension, url: string): Promise<string | null> {
  const own = await ext.open('popup.html', { behind: true });
  try {
    return await own.run(async (address) => {
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = (await api.tabs.query({})).filter((each) => each.url === address);
      const { reply } = await api.runtime.sendMessage({
        type: 'now.read',
        request: { tab: tab?.id ?? null },
      });
      return reply.state?.context.caseId ?? null;
    }, url);
  } finally {
    await own.close();
  }
}
type Api = {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  runtime: {
    sendMessage(message: unknown): Promise<{ reply: { state: { context: { caseId: string } } | null } }>;
  };
};

inBothBrowsers(
  'two steps into a page',
  (scenario) => {
    scenario('a granted page without a case gets the detector and nothing else', async (the) => {
      const { page, panel, browser } = the;
      const ran = browser === 'chromium' ? await pageScripts(page) : null;
      await page.goto(list);
      await page.evaluate(() => document.querySelector('main')?.append('A third one came.'));
      await aWhile();
      expect(await panel.hosts()).toBe(0);
      if (ran) expect(ran()).toEqual(['detector']);
    });

    scenario('a case that is there gets each script once', async ({ page, panel, browser }) => {
      const ran = browser === 'chromium' ? await pageScripts(page) : null;
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      await aWhile();
      expect(await panel.hosts()).toBe(1);
      if (ran) expect(ran()).toEqual(['detector', 'desk']);
    });

    scenario('a case that comes late and by many signs gets the panel once', async (the) => {
      const { page, panel, browser } = the;
      const ran = browser === 'chromium' ? await pageScripts(page) : null;
      await page.goto(list);
      await aWhile();
      await goOn(page, PRACTICE.path);
      await panel.find('[data-prompt]');
      await goOn(page, '/practice/list.html');
      await until(async () => (await panel.hosts()) === 0, 'the panel to be gone');
      await goOn(page, PRACTICE.path);
      await panel.find('[data-prompt]');
      expect(await panel.hosts()).toBe(1);
      if (ran) expect(ran()).toEqual(['detector', 'desk']);
    });

    scenario('back and forward: the panel is where the case is', async ({ page, panel, ext }) => {
      await page.goto(list);
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      await turn(page, 'back', '/practice/list.html');
      await aWhile();
      expect(await panel.hosts()).toBe(0);
      expect(await caseIn(ext, list)).toBeNull();
      await turn(page, 'forward', PRACTICE.path);
      await panel.find('[data-prompt]');
      expect(await panel.hosts()).toBe(1);
      await until(() => caseIn(ext, ticket), 'the popup to know the case again');
    });

    scenario('under an update the detector gives way to the new one', async ({ page, panel, ext }) => {
      await page.goto(list);
      await aWhile();
      await ext.reload();
      await page.bringToFront();
      await goOn(page, PRACTICE.path);
      await panel.find('[data-prompt]');
      expect(await panel.hosts()).toBe(1);
    });

    scenario('a page whose site was taken away stays as it is', async ({ page, panel, ext }) => {
      const pattern = `http://${HOST_NAME}/*`;
      await ext.grant(pattern);
      await until(async () => (await ext.granted()).includes(pattern), 'the grant');
      await page.goto(`http://${HOST_NAME}:${desk.port}/practice/list.html`);
      await aWhile();
      await ext.revoke(pattern);
      await page.bringToFront();
      await goOn(page, PRACTICE.path);
      await aWhile();
      expect(await panel.hosts()).toBe(0);
    });
  },
  { hosts: [HOST_NAME] },
);

inBothBrowsers(
  'two steps into a page, while the background sleeps',
  (scenario) => {
    scenario('a case that comes late wakes it', async ({ page, panel, session, ext }) => {
      await page.goto(list);
      await aWhile();
      await stopBackground(session.puppeteer, ext.origin);
      const ran = await pageScripts(page);
      await goOn(page, PRACTICE.path);
      await panel.find('[data-prompt]');
      expect(ran()).toEqual(['detector', 'desk']);
    });

    scenario('so does a page that loads, also when it falls asleep over it', async (the) => {
      const { page, panel, session, ext } = the;
      await stopBackground(session.puppeteer, ext.origin);
      const ran = await pageScripts(page);
      const loaded = page.goto(ticket);
      await until(() => ran().includes('detector'), 'the detector');
      await stopBackground(session.puppeteer, ext.origin);
      await loaded;
      await panel.find('[data-prompt]');
      expect(await panel.hosts()).toBe(1);
      expect(ran()).toEqual(['detector', 'desk']);
    });
  },
  { only: 'chromium' },
);
