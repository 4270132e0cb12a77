import { expect } from 'vitest';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';
import { countReplies, squash, waitForInteraction, workEveryday } from './everyday.ts';
import { editorFrame, rtDesk } from './rt.ts';
import { startDesk } from './start-desk.ts';

const rt = rtDesk(await startDesk('rt5'));
const ANA = { name: 'Ana Lima', mail: 'ana.lima@example.org' };
const CALM = 'Good morning, where do I change my address? I moved house last week.';
const UPSET = 'Nobody answers me. I have waited three weeks and I am very angry and disappointed.';

inBothBrowsers('Request Tracker 5', (scenario) => {
  scenario('everyday round', (desk) => workEveryday(desk, rt, 'rt5'));

  scenario('letter shortcuts stay asleep while the panel has focus', async ({ page, panel }) => {
    const id = await rt.newCase(ANA, 'Address', UPSET);
    await rt.logIn(page);
    await page.goto(rt.caseUrl(id));
    await panel.says('[data-name]', 'Ana');
    await panel.open();
    await (await panel.find('button[data-act=log]')).focus();
    // Not `/`: it opens Firefox's own search, whoever has the focus.
    for (const key of ['r', 'c', '?', 'g', 'h', 'j', 'x'] as const) await page.keyboard.press(key);
    await new Promise((next) => setTimeout(next, 600));
    expect(page.url()).toBe(rt.caseUrl(id));
    expect(await panel.hosts()).toBe(1);
  });

  scenario('the shortcuts still work for the page itself', async ({ page, panel }) => {
    const id = await rt.newCase(ANA, 'Address', CALM);
    await rt.logIn(page);
    await page.goto(rt.caseUrl(id));
    await panel.says('[data-name]', 'Ana');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await Promise.all([page.waitForNavigation(), page.keyboard.press('r')]);
    expect(page.url()).toContain('/Ticket/Update.html');
  });

  scenario('history that arrives late by XHR is read', async ({ page, panel }) => {
    const id = await rt.newCase(ANA, 'Waiting', UPSET);
    await rt.logIn(page);
    let late = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      // The slowest seen on the running desk.
      const wait = request.url().includes('/Helpers/TicketHistory') ? 900 : 0;
      if (wait) late += 1;
      setTimeout(() => void request.continue().catch(() => {}), wait);
    });
    await page.goto(rt.caseUrl(id), { waitUntil: 'domcontentloaded' });
    await panel.find('[data-prompt="complaint-acknowledge"]');
    expect(late).toBeGreaterThan(0);
  });

  scenario(
    'the reply page knows name and case, and reads the frame, not the stale twin',
    async ({ page, panel }) => {
      const id = await rt.newCase(ANA, 'Twin', UPSET);
      await rt.logIn(page);
      await page.goto(rt.caseUrl(id));
      await panel.says('[data-name]', 'Ana');
      await rt.openReply(page);
      await panel.says('[data-name]', 'Ana');
      await panel.says('[data-case]', id);
      await rt.write(page, 'Hello Ana, I have found your order and I will look after it. ');
      expect(
        await page.$eval('textarea#UpdateContent', (twin) => (twin as HTMLTextAreaElement).value),
      ).not.toContain('found');
      await panel.find('[data-name-uses="1"]');
      await rt.write(page, 'Ana, one more thing, Ana. ');
      await panel.find('[data-name-uses="3"]');
    },
  );

  scenario('a private comment is no reply to the customer', async (desk) => {
    const { page, panel } = desk;
    const before = await countReplies(desk);
    const id = await rt.newCase(ANA, 'Comment', UPSET);
    await rt.logIn(page);
    await page.goto(rt.caseUrl(id));
    await panel.says('[data-name]', 'Ana');
    await page.goto(`${rt.url}/Ticket/Update.html?Action=Comment&DefaultStatus=resolved&id=${id}`);
    expect(await page.$eval('select[name=UpdateType]', (each) => (each as HTMLSelectElement).value)).toBe(
      'private',
    );
    await editorFrame(page);
    await panel.says('[data-case]', id);
    await rt.write(page, 'Customer called twice, see the billing notes before you answer.');
    await new Promise((next) => setTimeout(next, 2500));
    expect(await panel.has('[data-act=insert]')).toBe(false);
    await rt.send(page);
    expect((await rt.stored(id)).at(-1)).toMatchObject({ toCustomer: false });
    expect(await countReplies(desk)).toBe(before);
  });

  scenario('what the panel inserts joins what is written already', async ({ page, panel }) => {
    const id = await rt.newCase(ANA, 'Existing', UPSET);
    await rt.logIn(page);
    await page.goto(rt.caseUrl(id));
    await panel.find('[data-prompt="complaint-acknowledge"]');
    await rt.openReply(page);
    await rt.write(page, 'First words.');
    await panel.open();
    await panel.click('[data-prompt="complaint-acknowledge"] [data-act=insert]');
    await until(async () => squash(await rt.draft(page)).includes('should not have happened'), 'the line');
    expect(squash(await rt.draft(page))).toContain('First words.');
  });

  scenario('each ticket has its own interaction, name and case', async (desk) => {
    const { page, panel } = desk;
    const first = await rt.newCase(ANA, 'One', UPSET);
    const second = await rt.newCase({ name: 'Wei', mail: 'wei@example.org' }, 'Two', CALM);
    await rt.logIn(page);
    await page.goto(rt.caseUrl(first));
    await panel.says('[data-name]', 'Ana');
    await page.goto(rt.caseUrl(second));
    await panel.says('[data-name]', 'Wei');
    await panel.says('[data-case]', second);
    expect((await panel.texts('[data-name]')).join()).not.toContain('Ana');
    expect(await panel.has('[data-workspace=complaint]')).toBe(false);
  });

  scenario('two clicks log the interaction, and undo takes it back', async (desk) => {
    const { page, panel } = desk;
    const id = await rt.newCase(ANA, 'Log', UPSET);
    await rt.logIn(page);
    await page.goto(rt.caseUrl(id));
    await panel.says('[data-name]', 'Ana');
    await panel.find('[data-prompt]');
    const before = new Set((await desk.ext.rows('interactions')).map((each) => each.id));
    await panel.click('[data-act=log]');
    await panel.click('[data-disposition=resolved]');
    // Other cases of this group have been resolved too, and rows come in the order of their random ids.
    const row = await waitForInteraction(
      desk,
      (each) => !before.has(each.id) && 'disposition' in each && each.disposition === 'resolved',
      'the log',
    );
    await panel.click('[data-act=undo]');
    await until(async () => {
      const rows = (await desk.ext.rows('interactions')) as {
        id: string;
        disposition: string | null;
        deleted?: boolean;
      }[];
      const again = rows.find((each) => each.id === row.id);
      return !again || again.deleted || again.disposition !== 'resolved';
    }, 'the undo');
  });
});
