import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Panel } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';

const HOLD = '[data-prompt="restate-the-commitment"][data-tier="hold"]';
/** It ends in a fault, whose finding in view says that the whole was read: what nobody has read yet stops no click. */
const ANSWER = 'Hello Jordan, the second payment is on its way back since this morning. That is our policy.';

/** A case of its own: the same page on another origin, so that nothing shown before counts. */
async function openCase(page: Page, panel: Panel): Promise<() => Promise<void>> {
  const desk = await practiceDesk();
  await page.goto(desk.url + PRACTICE.path);
  await panel.find('[role=region]');
  return () => desk.close();
}

/** A promise noted, an answer written that does not restate it, and the case about to be resolved. */
async function readyToClose(page: Page, panel: Panel): Promise<() => Promise<void>> {
  const end = await openCase(page, panel);
  await panel.click('[data-act=promise][data-preset="1h"]');
  await panel.find('[data-commitment]');
  await page.type(PRACTICE.editor, ANSWER);
  await panel.find('[data-finding]');
  await page.select('#status', 'Resolved');
  return end;
}

const sent = (page: Page) =>
  page.evaluate(() => (window as unknown as { practice: { sent: unknown[] } }).practice.sent.length);

const ctrlEnter = async (page: Page) => {
  await page.focus(PRACTICE.editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
};
/** The ways to send and close at once on the practice desk, as a person does them. */
const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'the send button with the state Resolved': (page) => page.click(PRACTICE.send),
  'the Resolve button': (page) => page.click('#resolve'),
  'Enter in the form': async (page) => {
    await page.focus('input[name=kind][value=reply]');
    await page.keyboard.press('Enter');
  },
  'Ctrl+Enter in the reply': ctrlEnter,
  'the keyboard on the send button': async (page) => {
    await page.focus(PRACTICE.send);
    await page.keyboard.press('Enter');
  },
};

inBothBrowsers('attention', (scenario) => {
  for (const [way, close] of Object.entries(WAYS)) {
    scenario(`a hold stops ${way} once and lets the second pass`, async ({ page, panel, ext }) => {
      const began = Date.now();
      const end = await readyToClose(page, panel);
      try {
        await close(page);
        await panel.find(HOLD);
        expect(await sent(page)).toBe(0);
        expect(await page.$eval(PRACTICE.editor, (box) => (box as HTMLTextAreaElement).value)).toBe(ANSWER);
        await close(page);
        await until(async () => (await sent(page)) === 1, 'the second try to pass');
        const logged = await until(async () => {
          const rows = (await ext.rows('events')).filter(({ at }) => Number(at) >= began);
          const kinds = rows.map(({ kind }) => String(kind)).filter((kind) => kind.startsWith('hold.'));
          return kinds.includes('hold.passed') && kinds.sort();
        }, 'the hold in the log');
        expect(logged).toEqual(['hold.passed', 'hold.shown']);
      } finally {
        await end();
      }
    });
  }

  scenario('what is no hold never stops a click', async ({ page, panel }) => {
    const end = await openCase(page, panel);
    try {
      // Faults of the gravest kind, a promise without a time, no name: notes and nudges, none of them a gate.
      await page.type(
        PRACTICE.editor,
        "You will have to call the billing department yourself. That is our policy. I'll get back to you soon. ",
      );
      await panel.find('[data-finding]');
      await page.click(PRACTICE.send);
      expect(await sent(page)).toBe(1);
      expect(await panel.has('[data-tier=hold]')).toBe(false);
    } finally {
      await end();
    }
  });

  scenario('leaving the page is never stopped', async ({ page, panel }) => {
    const end = await readyToClose(page, panel);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    try {
      await Promise.all([page.waitForNavigation(), page.click('nav a[href="visit.html"]')]);
      expect(page.url()).toContain('visit.html');
      await page.goBack();
      await panel.find('[role=region]');
      await page.reload();
      await panel.find('[role=region]');
      expect(page.url()).toContain('ticket.html');
      expect(dialogs).toEqual([]);
    } finally {
      await end();
    }
  });
});
