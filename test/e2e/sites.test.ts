import { expect } from 'vitest';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';

const HOST_NAME = 'desk.example';
const desk = await practiceDesk();
const plain = `http://${HOST_NAME}:${desk.port}${PRACTICE.path}`;
const pattern = `http://${HOST_NAME}/*`;

inBothBrowsers(
  'sites',
  (scenario) => {
    scenario('nothing runs where nothing was granted', async ({ page, panel }) => {
      await page.goto(plain);
      await new Promise((next) => setTimeout(next, 1500));
      expect(await panel.hosts()).toBe(0);
    });

    scenario(
      'a site granted later gets the panel over plain HTTP, and loses it when taken away',
      async ({ page, panel, ext }) => {
        await ext.grant(pattern);
        await until(async () => (await ext.granted()).includes(pattern), 'the grant');
        await page.goto(plain);
        expect(await page.evaluate(() => isSecureContext)).toBe(false);
        await panel.find('[data-prompt]');
        await panel.click('[data-act=log]');
        await panel.click('[data-disposition=resolved]');
        await panel.find('[data-log=saved]');
        await ext.revoke(pattern);
        await page.reload();
        await new Promise((next) => setTimeout(next, 1500));
        expect(await panel.hosts()).toBe(0);
      },
    );

    scenario('loopback still works after that', async ({ page, panel }) => {
      await page.goto(desk.url + PRACTICE.path);
      await panel.find('[data-prompt]');
    });

    scenario(
      'after an update under an open tab there is one panel that works or says how to go on',
      async ({ page, panel, ext }) => {
        await page.goto(desk.url + PRACTICE.path);
        await panel.find('[data-prompt]');
        await ext.reload();
        await page.bringToFront();
        await new Promise((next) => setTimeout(next, 3000));
        expect(await panel.hosts()).toBe(1);
        if (await panel.has('[data-orphan]')) await page.reload();
        await panel.click('[data-act=log]');
        await panel.click('[data-disposition=resolved]');
        await panel.find('[data-log=saved]');
      },
      { expects: /context invalidated/i },
    );
  },
  { hosts: [HOST_NAME] },
);
