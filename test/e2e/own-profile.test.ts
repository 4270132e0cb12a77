import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { inBothBrowsers } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import type { OwnPage } from '../browser/session.ts';
import { until } from '../browser/until.ts';

const HOST = 'counter.example';
const FOLDER = 'test/e2e/counter-desk';
const FILE = readFileSync(`${FOLDER}/counter.json`, 'utf8');
const CASE = readFileSync(`${FOLDER}/case.html`, 'utf8');

/** A desk that no built-in profile knows. */
const desk = await serveFolder(FOLDER, {
  answer: ({ url }, response) => {
    if (!url?.startsWith('/talks/')) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(CASE);
    return true;
  },
});
const page1 = `http://${HOST}:${desk.port}/talks/77`;
const pattern = `http://${HOST}/*`;

/** Chooses a file in the page's file field, as the browser's dialog does. */
const choose = (own: OwnPage, text: string) =>
  own.run((content) => {
    const field = document.querySelector<HTMLInputElement>('[data-setting=profiles] input[type=file]');
    const given = new DataTransfer();
    given.items.add(new File([content], 'counter.json', { type: 'application/json' }));
    if (!field) throw new Error('no file field');
    field.files = given.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
const shows = (own: OwnPage, selector: string) =>
  own.until((wanted) => document.querySelector(wanted) !== null, selector);
const faults = (own: OwnPage) =>
  own.until(() => {
    const all = [...document.querySelectorAll('[data-fault]')].map((each) => each.textContent);
    return all.length > 0 && all;
  });
const USE = '[data-act=use-profile]';

inBothBrowsers(
  'a profile of one’s own',
  (scenario) => {
    scenario('a file with faults is refused, each fault named with its line', async ({ ext }) => {
      const own = await ext.open('options.html#sites');
      await shows(own, '[data-setting=profiles] input[type=file]');
      await choose(own, FILE.replace('".with-person"', '".with-person["').replace('"phi": false,', ''));
      expect(await faults(own)).toEqual([
        'Line 1: phi This is missing.',
        'Line 11: readers › name › try › 1 › select ".with-person[" is no CSS selector',
      ]);
      expect(
        await own.run(() => document.querySelector<HTMLButtonElement>('[data-act=use-profile]')?.disabled),
      ).toBe(true);
      await own.close();
    });

    scenario(
      'a file makes an unknown desk a known one: imported, granted, a panel with the name, a send that is logged',
      async ({ page, panel, ext, picture }) => {
        const own = await ext.open('options.html#sites', { behind: true });
        await shows(own, '[data-setting=profiles] input[type=file]');
        await choose(own, FILE);
        await shows(own, `${USE}:enabled`);
        await own.click(USE);
        await shows(own, '[data-site-profile=counter]');

        await ext.grant(pattern);
        await until(async () => (await ext.granted()).includes(pattern), 'the grant');
        await page.bringToFront();
        await page.goto(page1);
        await panel.find('[data-prompt]');
        await panel.says('[role=region]', 'Noor');
        await picture('own-profile');
        await page.type(
          '[name=words]',
          'Dear Noor, I am sorry that your parcel went back. I will ring you by 5 pm.',
        );
        await panel.find('[data-name-uses="1"]');
        await page.click('.go');
        // A hold stops the first click; the second passes.
        if (await page.$eval('[name=words]', (box) => (box as HTMLTextAreaElement).value !== ''))
          await page.click('.go');
        const mine = async () =>
          (await ext.rows('interactions')).filter(({ profile }) => profile === 'counter');
        const sent = async () => (await ext.rows('events')).some(({ kind }) => kind === 'reply.sent');
        await until(async () => (await mine()).length === 1 && (await sent()), 'the send in the log');
        expect((await mine())[0]).toMatchObject({ channel: 'chat', origin: new URL(page1).origin });

        // Removed, the open page has no panel any more; restored, it has one again, both without a reload.
        await own.click('[data-site-profile=counter] [aria-label^=Remove]');
        await until(async () => (await panel.hosts()) === 0, 'the panel to go');
        await shows(own, '[data-site-profile=counter] [aria-label^=Restore]');
        await own.click('[data-site-profile=counter] [aria-label^=Restore]');
        await panel.says('[role=region]', 'Noor');
        await own.close();
      },
    );

    scenario(
      'a desk with hash routes and several open cases: only the one in front is read, and a note is not the reply',
      async ({ page, panel, ext }) => {
        const own = await ext.open('options.html#sites', { behind: true });
        await shows(own, '[data-setting=profiles] input[type=file]');
        await choose(own, readFileSync(`${FOLDER}/window.json`, 'utf8'));
        await shows(own, `${USE}:enabled`);
        await own.click(USE);
        await shows(own, '[data-site-profile=window]');
        await own.close();
        await ext.grant(pattern);
        await until(async () => (await ext.granted()).includes(pattern), 'the grant');
        await page.bringToFront();
        const window = `http://${HOST}:${desk.port}/window.html`;
        await page.goto(`${window}#dashboard`);
        await page.goto(`${window}#talk/open/1`);
        await panel.says('[data-name]', 'Ines');
        await panel.says('[data-case]', '1');
        await page.type('[data-talk="1"] .reply', 'Dear Ines, I am sorry about the delay.');
        await panel.find('[data-name-uses="1"]');
        await page.click('nav a');
        await panel.says('[data-name]', 'Pavel');
        await panel.says('[data-case]', '2');
        const sent = async () =>
          (await ext.rows('events'))
            .filter(({ kind }) => kind === 'reply.sent')
            .sort((a, b) => Number(a.at) - Number(b.at))
            .map(({ editor }) => editor);
        const before = (await sent()).length;
        await page.type('[data-talk="2"] .aside', 'Ask the shop whether the parcel is back.');
        await page.click('[data-talk="2"] .to-house');
        await until(async () => (await sent()).length > before, 'the note in the log');
        expect((await sent()).at(-1)).toBe('internal');
      },
    );
  },
  { hosts: [HOST] },
);
