import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axe } from '../browser/axe.ts';
import { HOST, type Panel } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import type { Extension } from '../browser/session.ts';
import { until } from '../browser/until.ts';

const COMPLAINT = '[data-workspace=complaint]';
const ANGRY =
  'This is unacceptable. I am furious. I have been charged twice, nobody rings me back, and I want to complain.';

/** Gives the practice desk the playbook for complaints, as the studio's assignment does. */
async function assignComplaints(ext: Extension): Promise<void> {
  const own = await ext.open('options.html', { behind: true });
  await own.run(async () => {
    type Storage = { local: { set(items: object): Promise<void> } };
    const scope = globalThis as unknown as { browser?: { storage: Storage }; chrome: { storage: Storage } };
    const value = { origins: {}, profiles: { 'practice-desk': 'complaint-recovery' }, roles: {} };
    await (scope.browser ?? scope.chrome).storage.local.set({
      'setting:assignments': { version: 2, value },
    });
  });
  await own.close();
}

/** A case of its own (the same page on another origin), in which the customer writes something angry. */
async function openCase(page: Page, panel: Panel, ext: Extension): Promise<() => Promise<void>> {
  await assignComplaints(ext);
  const desk = await practiceDesk();
  await page.goto(desk.url + PRACTICE.path);
  await panel.find('[role=region]');
  return () => desk.close();
}

/** Another message of the customer arrives on the page. */
async function write(page: Page, words: string): Promise<void> {
  await page.evaluate((said) => {
    const message = document.createElement('li');
    message.className = 'message';
    message.dataset.side = 'customer';
    const body = document.createElement('div');
    body.className = 'body';
    body.textContent = said;
    message.append(body);
    document.getElementById('thread')?.append(message);
  }, words);
}

const steps = (panel: Panel) => panel.attributes(`${COMPLAINT} [data-step]`, 'data-step');
const kindsSince = async (ext: Extension, began: number) =>
  (await ext.rows('events')).filter(({ at }) => Number(at) >= began);

inBothBrowsers('workspaces', (scenario) => {
  scenario(
    'a complaint opens by itself, in its order, and mutes the rest',
    async ({ page, panel, ext, picture }) => {
      const end = await openCase(page, panel, ext);
      try {
        await page.focus(PRACTICE.editor);
        await write(page, ANGRY);
        await panel.find(COMPLAINT);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
        expect(await panel.has('[data-prompt]:not([data-step])')).toBe(false);
        const inOrder = await steps(panel);
        expect(inOrder.length).toBeGreaterThan(3);
        expect(inOrder.slice(0, 2)).toEqual(['complaint-acknowledge', 'complaint-apologise']);
        await picture('workspace');
        expect(await axe(page, HOST)).toEqual([]);
        // Its steps tick by what is written.
        await page.type(
          PRACTICE.editor,
          'Hello Jordan, I am sorry that I did not ring you back about the double charge. I have asked billing to pay it back today. ',
        );
        await panel.find(`${COMPLAINT} [data-step=complaint-apologise][data-tick=text]`);
        expect(await panel.has('[data-prompt]:not([data-step])')).toBe(false);
      } finally {
        await end();
      }
    },
  );

  scenario('takes another order, and stays away once it was left', async ({ page, panel, ext }) => {
    const end = await openCase(page, panel, ext);
    try {
      await write(page, ANGRY);
      await panel.find(COMPLAINT);
      const first = await steps(panel);
      await panel.click('[data-order=heard]');
      await panel.find('[data-order=heard][aria-pressed=true]');
      const second = await steps(panel);
      expect(second).not.toEqual(first);
      expect(second[0]).toBe('complaint-listen');
      await panel.click('[data-act=leave]');
      await panel.gone(COMPLAINT);
      await write(page, 'I am still furious. This is a complaint. You lied to me.');
      await page.type(PRACTICE.editor, 'Hello Jordan, I am sorry that nobody rang you. ');
      await panel.find('[data-name-uses="1"]');
      expect(await panel.has(COMPLAINT)).toBe(false);
      // By hand it opens again.
      await panel.click('[data-enter=complaint]');
      await panel.find(COMPLAINT);
    } finally {
      await end();
    }
  });

  scenario(
    'a time chosen in a step is a commitment; what was done is in the log',
    async ({ page, panel, ext }) => {
      const began = Date.now();
      const end = await openCase(page, panel, ext);
      try {
        await write(page, ANGRY);
        await panel.find(COMPLAINT);
        await panel.click(`${COMPLAINT} [data-step=complaint-tell] [data-minutes="2880"]`);
        await panel.find('[data-commitment]');
        const [due] = await panel.attributes('[data-commitment]', 'data-due');
        const wait = Date.parse(due ?? '') - Date.now();
        expect(Math.abs(wait - 2 * 24 * 3_600_000)).toBeLessThan(120_000);
        await panel.find(`${COMPLAINT} [data-step=complaint-tell][data-tick=self]`);
        await panel.click(`${COMPLAINT} [data-step=complaint-cause] [data-tag]`);
        await panel.find(`${COMPLAINT} [data-tag][aria-pressed=true]`);
        await panel.click('[data-act=leave]');
        await panel.gone(COMPLAINT);
        const logged = await until(async () => {
          const rows = await kindsSince(ext, began);
          return rows.some(({ kind }) => kind === 'workspace.left') && rows;
        }, 'the workspace in the log');
        const of = (kind: string) => logged.filter((row) => row.kind === kind);
        expect(of('workspace.entered')).toMatchObject([{ workspace: 'complaint', by: 'cue' }]);
        expect(of('commitment.made')).toMatchObject([{ of: 'loop' }]);
        expect(of('prompt.acted')).toMatchObject([{ prompt: 'complaint-tell', how: 'commitment' }]);
        expect(of('tag.set')).toMatchObject([{ topic: 'cause' }]);
        expect(of('workspace.left')).toHaveLength(1);
      } finally {
        await end();
      }
    },
  );

  scenario('a hold is not muted, and its second try passes', async ({ page, panel, ext }) => {
    const end = await openCase(page, panel, ext);
    const sent = () =>
      page.evaluate(() => (window as unknown as { practice: { sent: unknown[] } }).practice.sent.length);
    try {
      await write(page, ANGRY);
      await panel.find(COMPLAINT);
      await panel.click('[data-act=promise][data-preset="1h"]');
      await panel.find('[data-commitment]');
      await page.type(PRACTICE.editor, 'Hello Jordan, the second payment is on its way back. ');
      // The whole was read: what nobody has read yet stops no click.
      await panel.find('[data-name-uses="1"]');
      await page.select('#status', 'Resolved');
      await page.click(PRACTICE.send);
      await panel.find('[data-prompt][data-tier=hold]');
      expect(await sent()).toBe(0);
      expect(await panel.has(COMPLAINT)).toBe(true);
      await page.click(PRACTICE.send);
      await until(async () => (await sent()) === 1, 'the second try to pass');
    } finally {
      await end();
    }
  });

  scenario('common answers are inserted and logged', async ({ page, panel, ext }) => {
    const began = Date.now();
    const end = await openCase(page, panel, ext);
    try {
      await page.focus(PRACTICE.editor);
      await panel.find('.answers');
      const [answer] = await panel.attributes('[data-answer]', 'data-answer');
      // Two folds, one in the other: each is opened as a person does.
      await panel.click('.answers > summary');
      await panel.click(`[data-answer=${answer}] [data-act=insert]`);
      await until(
        () => page.$eval(PRACTICE.editor, (box) => (box as HTMLTextAreaElement).value.length > 20),
        'the answer in the reply',
      );
      await until(
        async () =>
          (await kindsSince(ext, began)).some((row) => row.kind === 'answer.used' && row.answer === answer),
        'the answer in the log',
      );
    } finally {
      await end();
    }
  });
});
