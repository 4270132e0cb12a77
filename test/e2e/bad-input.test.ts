import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { panelOf } from '../browser/panel.ts';
import { PRACTICE } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';

const WHOLE = readFileSync('public/practice/ticket.html', 'utf8');
const NAMED = /<(\w+)([^>]*) id="customer"([^>]*)>/;

/** The practice ticket as hostile or unlucky desks would have it, by query. */
const VARIANTS: Record<string, (html: string) => string> = {
  // A desk that was rebuilt: the profile's selector finds nothing.
  renamed: (html) => html.replace(NAMED, '<$1$2 id="client"$3>'),
  late: (html) =>
    html.replace(NAMED, '<$1$2 id="client"$3>').replace('</body>', '<script src="late.js"></script></body>'),
};

const desk = await serveFolder('public', {
  answer(request, response) {
    const url = new URL(request.url ?? '/', 'http://desk');
    if (url.pathname === '/practice/late.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(
        `setTimeout(() => {
          const name = document.createElement('p');
          name.id = 'customer';
          name.textContent = 'Jordan Rivera';
          document.getElementById('client').replaceWith(name);
        }, 10_000);`,
      );
      return true;
    }
    const change = VARIANTS[url.searchParams.get('as') ?? ''];
    if (!change) return false;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(change(WHOLE));
    return true;
  },
});
const ticket = desk.url + PRACTICE.path;

inBothBrowsers('bad input', (scenario) => {
  scenario('a page without a profile gets no panel', async ({ page, panel }) => {
    await page.goto(`${desk.url}/practice/practice.css`);
    await new Promise((next) => setTimeout(next, 1500));
    expect(await panel.hosts()).toBe(0);
  });

  scenario(
    'a selector that finds nothing is named, and logging by hand still works',
    async ({ page, panel }) => {
      await page.goto(`${ticket}?as=renamed`);
      await panel.find('[data-failed=name]');
      await panel.click('[data-act=log]');
      await panel.click('[data-disposition=answered]');
      await panel.find('[data-log=saved]');
    },
  );

  scenario('a name that comes ten seconds late is taken, in the same panel', async ({ page, panel }) => {
    await page.goto(`${ticket}?as=late`);
    await panel.find('[data-failed=name]');
    await panel.says('[data-name]', 'Jordan');
    await panel.gone('[data-failed=name]');
    expect(await panel.hosts()).toBe(1);
  });

  scenario(
    'two tabs on one case share its promises and keep contacts of their own',
    async ({ page, panel, session, ext }) => {
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      const other = await session.newPage();
      await other.goto(ticket);
      const second = panelOf(other);
      await second.find('[data-prompt]');
      await second.click('[data-act=promise][data-preset="1h"]');
      await second.find('[data-commitment]');
      await page.bringToFront();
      await panel.find('[data-commitment]');
      await panel.click('[data-act=log]');
      await panel.click('[data-disposition=handed-off]');
      await panel.find('[data-log=saved]');
      const rows = (await ext.rows('interactions')).filter((row) => !row.deleted);
      const open = rows.filter((row) => row.endedAt === null);
      expect(rows.some((row) => row.disposition === 'handed-off')).toBe(true);
      expect(open.length).toBeGreaterThanOrEqual(1);
      await other.close();
    },
  );
});
