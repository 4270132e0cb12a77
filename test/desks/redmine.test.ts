import { expect } from 'vitest';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';
import { countReplies, squash, workEveryday } from './everyday.ts';
import { redmineDesk } from './redmine.ts';
import { startDesk } from './start-desk.ts';

const redmine = redmineDesk(await startDesk('redmine'));
const MARGARET = { name: 'Margaret Okafor', mail: 'margaret.okafor@example.org' };
const UPSET = 'Nobody answers me. I have waited three weeks and I am very angry and disappointed.';

inBothBrowsers('Redmine 5', (scenario) => {
  scenario('everyday round', (desk) => workEveryday(desk, redmine, 'redmine'));

  scenario('a form re-rendered by XHR keeps panel, draft and reading', async ({ page, panel }) => {
    const id = await redmine.newCase(MARGARET, 'Status', UPSET);
    await redmine.logIn(page);
    await page.goto(redmine.caseUrl(id));
    await panel.says('[data-name]', 'Margaret');
    await redmine.openReply(page);
    await redmine.write(page, 'Hello Margaret, I have found the payment and it is on its way back to you. ');
    await panel.find('[data-name-uses="1"]');
    const redrawn = page.waitForResponse((answer) => answer.url().includes('/edit.js'));
    await page.select('#issue_status_id', '2');
    await redrawn;
    await redmine.write(page, 'Margaret, thank you. ');
    await panel.find('[data-name-uses="2"]');
    expect(await panel.hosts()).toBe(1);
    await redmine.send(page);
    expect(await redmine.status(id)).toBe('In Progress');
    expect(squash((await redmine.stored(id)).at(-1)?.text ?? '')).toContain('Margaret, thank you.');
  });

  scenario('a private note is no reply to the customer', async (desk) => {
    const { page, panel } = desk;
    const before = await countReplies(desk);
    const id = await redmine.newCase(MARGARET, 'Private', UPSET);
    await redmine.logIn(page);
    await page.goto(redmine.caseUrl(id));
    await panel.says('[data-name]', 'Margaret');
    await redmine.openReply(page);
    await page.click('#issue_private_notes');
    await redmine.write(
      page,
      'For colleagues only: see the billing notes before anybody answers this customer.',
    );
    await new Promise((next) => setTimeout(next, 2500));
    expect(await panel.has('[data-act=insert]')).toBe(false);
    await redmine.send(page);
    expect((await redmine.stored(id)).at(-1)).toMatchObject({ toCustomer: false });
    expect(await countReplies(desk)).toBe(before);
  });

  scenario('a promise recorded by one click stands in the database with its due time', async (desk) => {
    const { page, panel, ext } = desk;
    const id = await redmine.newCase(MARGARET, 'Promise', UPSET);
    await redmine.logIn(page);
    await page.goto(redmine.caseUrl(id));
    await panel.says('[data-name]', 'Margaret');
    const before = Date.now();
    await panel.click('[data-act=promise][data-preset="1h"]');
    const row = await until(async () => {
      const rows = (await ext.rows('commitments')) as { dueAt: number; status: string; madeAt: number }[];
      return rows.find(({ madeAt }) => madeAt >= before - 1000);
    }, 'the commitment');
    expect(row.status).toBe('open');
    expect(Math.abs(row.dueAt - (before + 3_600_000))).toBeLessThan(60_000);
    await panel.find(`[data-commitment][data-due="${new Date(row.dueAt).toISOString()}"]`);
  });

  scenario('closing with an open promise is held once, says why, and then passes', async (desk) => {
    const { page, panel } = desk;
    const id = await redmine.newCase(MARGARET, 'Close', UPSET);
    await redmine.logIn(page);
    await page.goto(redmine.caseUrl(id));
    await panel.says('[data-name]', 'Margaret');
    await panel.click('[data-act=promise][data-preset="1h"]');
    await panel.find('[data-commitment]');
    await redmine.openReply(page);
    await redmine.write(
      page,
      'Hello Margaret, the payment is found. Thank you for your patience with us today.',
    );
    await page.select('#issue_status_id', '5');
    await new Promise((next) => setTimeout(next, 2500));
    const submit = '#issue-form > input[type=submit][name=commit]';
    await page.click(submit);
    await panel.find('[data-prompt="restate-the-commitment"][data-tier="hold"]');
    expect(await redmine.status(id)).toBe('New');
    await Promise.all([page.waitForNavigation(), page.click(submit)]);
    expect(await redmine.status(id)).toBe('Closed');
  });
});
