import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Panel } from '../browser/panel.ts';
import { panelOf } from '../browser/panel.ts';
import { PRACTICE } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { type Served, serveFolder } from '../browser/serve-folder.ts';

const TICKET = readFileSync(`public${PRACTICE.path}`, 'utf8');

/** A webmail: the conversation's key is its subject, and the address says whose it is. */
const webmail = (): Promise<Served> =>
  serveFolder('public', {
    answer: ({ url = '/' }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://desk');
      const who = searchParams.get('who');
      if (pathname !== PRACTICE.path || who === null) return false;
      const page = TICKET.replaceAll('Jordan Rivera', who).replace('>4711<', '>Invoice<');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return true;
    },
  });

async function show(page: Page, panel: Panel, desk: Served, who: string) {
  await page.goto(`${desk.url}${PRACTICE.path}?who=${encodeURIComponent(who)}`);
  await isAbout(panel, who);
}

/** The panel is that of this customer: of what it says by name, nothing is another's. */
const isAbout = (panel: Panel, who: string) => panel.says('[role=region]', who.split(' ')[0] ?? who);

inBothBrowsers('two customers under one case key', (scenario) => {
  scenario('share no promise, in one tab or two; each keeps her own', async ({ page, panel, session }) => {
    const desk = await webmail();
    try {
      await show(page, panel, desk, 'Margaret Hill');
      await panel.click('[data-act=promise][data-preset="1h"]');
      await panel.find('[data-commitment]');
      const [hers] = await panel.attributes('[data-commitment]', 'data-commitment');

      const other = await session.newPage();
      const beside = panelOf(other);
      await show(other, beside, desk, 'José García');
      expect(await beside.has('[data-commitment]')).toBe(false);
      await other.close();

      await page.bringToFront();
      await show(page, panel, desk, 'José García');
      expect(await panel.has('[data-commitment]')).toBe(false);
      await panel.click('[data-act=promise][data-preset="1h"]');
      await panel.find('[data-commitment]');
      const [his] = await panel.attributes('[data-commitment]', 'data-commitment');
      expect(his).not.toBe(hers);

      // Without a load, as an application of one page goes on to the next conversation of the same subject.
      await page.$eval('#customer', (name) => name.replaceChildren('HILL, Margaret'));
      await panel.find(`[data-commitment="${hers}"]`);
      expect(await panel.attributes('[data-commitment]', 'data-commitment')).toEqual([hers]);
    } finally {
      await desk.close();
    }
  });

  scenario('a name that comes late is the promise’s from then on', async ({ page, panel }) => {
    const desk = await webmail();
    try {
      await page.goto(`${desk.url}${PRACTICE.path}?who=`);
      await panel.click('[data-act=promise][data-preset="1h"]');
      await panel.find('[data-commitment]');
      await page.$eval('#customer', (name) => name.replaceChildren('Margaret Hill'));
      await isAbout(panel, 'Margaret');
      expect(await panel.attributes('[data-commitment]', 'data-commitment')).toHaveLength(1);
      await page.$eval('#customer', (name) => name.replaceChildren('José García'));
      await isAbout(panel, 'José');
      await panel.gone('[data-commitment]');
    } finally {
      await desk.close();
    }
  });
});
