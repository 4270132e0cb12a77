import { expect } from 'vitest';
import { axe } from '../browser/axe.ts';
import { hostHtml } from '../browser/host-html.ts';
import { HOST } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers, OUT } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { until } from '../browser/until.ts';

const desk = await practiceDesk();
const ticket = desk.url + PRACTICE.path;
/** As strict as hosts come: no inline style or script, no frames, trusted types. */
const STRICT = {
  'content-security-policy':
    "default-src 'self'; style-src 'self'; script-src 'self'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

inBothBrowsers(
  'panel',
  (scenario) => {
    scenario(
      'shows name, case and one card, and has no fault of access',
      async ({ page, panel, picture }) => {
        await page.goto(ticket);
        await panel.find('[role=region][aria-label*="Bedside"] [data-prompt][data-tier]');
        expect((await panel.texts('[data-name]')).join()).not.toBe('');
        expect(await panel.attributes('[data-prompt]', 'data-prompt')).toHaveLength(1);
        await picture('panel');
        expect(await axe(page, HOST)).toEqual([]);
        await panel.open();
        expect((await panel.texts('[data-case]')).join()).not.toBe('');
        await picture('panel-open');
        expect(await axe(page, HOST)).toEqual([]);
      },
    );

    scenario(
      'leaves the page as it is: HTML, focus, scroll and requests',
      async ({ page, panel, session }) => {
        await page.goto(ticket);
        await panel.find('[data-prompt]');
        const withUs = await hostHtml(page);
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
        expect(
          await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length),
        ).toBe(0);
        expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
        // The same page where Bedside has no permission.
        const bare = await session.newPage();
        await bare.goto(`http://plain.example:${desk.port}${PRACTICE.path}`);
        expect(await hostHtml(bare)).toBe(withUs);
        await bare.close();
      },
    );

    scenario(
      'holds no text field, and every control is a named button or summary',
      async ({ page, panel }) => {
        await page.goto(ticket);
        await panel.find('[data-prompt]');
        expect(await panel.has('input, textarea, select, [contenteditable]')).toBe(false);
        const names = await page.evaluate((host) => {
          const root = document.querySelector(host)?.shadowRoot;
          return [...(root?.querySelectorAll('button, summary') ?? [])].map((each) =>
            (each.getAttribute('aria-label') ?? each.textContent ?? '').trim(),
          );
        }, HOST);
        expect(names.length).toBeGreaterThan(3);
        expect(names.filter((name) => !name)).toEqual([]);
      },
    );

    scenario('one click inserts the line, once, and one undo takes it out', async ({ page, panel }) => {
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      await page.click(PRACTICE.editor);
      await panel.click('[data-act=insert]');
      const draft = () =>
        page.$eval(PRACTICE.editor, (box) => (box as HTMLTextAreaElement).value ?? box.textContent ?? '');
      const line = await until(draft, 'the line in the reply');
      expect(line.trim().length).toBeGreaterThan(5);
      await page.focus(PRACTICE.editor);
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await until(async () => (await draft()).trim() === '', 'the undo');
    });

    scenario('keeps what is typed right after the insert', async ({ page, panel, ext }) => {
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      await page.click(PRACTICE.editor);
      await panel.click('[data-act=insert]');
      const draft = () => page.$eval(PRACTICE.editor, (box) => (box as HTMLTextAreaElement).value);
      const line = await until(draft, 'the line in the reply');
      await page.keyboard.type(' And these words are mine.', { delay: 25 });
      await new Promise((next) => setTimeout(next, 1500));
      expect(await draft()).toBe(`${line} And these words are mine.`);
      await until(async () => {
        const rows = await ext.rows('events');
        return rows.some(({ kind, how }) => kind === 'prompt.acted' && how === 'inserted');
      }, 'the insert in the log');
    });

    scenario('counts the name as it is written', async ({ page, panel }) => {
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      const name = (await panel.texts('[data-name]'))[0]?.split(' ')[0] ?? '';
      await page.type(PRACTICE.editor, `Hello ${name}, we have found it. `);
      await panel.find('[data-name-uses="1"]');
      await page.type(PRACTICE.editor, `Thank you, ${name}. `);
      await panel.find('[data-name-uses="2"]');
    });

    scenario('typing in the page costs no card while the keys still come', async ({ page, panel }) => {
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      const before = await panel.attributes('[data-prompt]', 'data-prompt');
      await page.focus(PRACTICE.editor);
      for (const key of 'You must call the office yourself ') {
        await page.keyboard.type(key);
        expect(await panel.attributes('[data-prompt]', 'data-prompt')).toEqual(before);
      }
    });

    scenario('a finding names its rule and category', async ({ page, panel }) => {
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      await page.type(
        PRACTICE.editor,
        'You will have to call the billing department yourself. That is our policy. ',
      );
      await panel.find('[data-finding][data-category=burden]');
    });

    scenario(
      'a reply in another language is left in peace, and its name is counted',
      async ({ page, panel }) => {
        await page.goto(ticket);
        await panel.find('[data-prompt]');
        const name = (await panel.texts('[data-name]'))[0]?.split(' ')[0] ?? '';
        await page.type(PRACTICE.editor, `Hallo ${name}, Ihr Gerät ist heil und geht heute raus. `);
        await panel.find('[data-name-uses="1"]');
        await panel.open();
        await panel.says('[data-resting]', 'this is not English');
        expect(await panel.has('[data-finding]')).toBe(false);
        await page.$eval(PRACTICE.editor, (box) => {
          (box as HTMLTextAreaElement).value = '';
        });
        await page.type(PRACTICE.editor, `Hello ${name}, that is our policy and there is nothing I can do. `);
        await panel.find('[data-finding]');
        await panel.gone('[data-resting]');
      },
    );

    scenario('is put away with a reason in two taps and stays away', async ({ page, panel, ext }) => {
      await page.goto(ticket);
      const card = await panel.find('[data-prompt]');
      const id = await card.evaluate((each) => each.dataset.prompt ?? '');
      await panel.click('[data-act=dismiss]');
      await panel.click('[data-reason]');
      await panel.gone(`[data-prompt="${id}"]`);
      await until(async () => {
        const rows = await ext.rows('events');
        return rows.some(({ kind, prompt }) => kind === 'prompt.dismissed' && prompt === id);
      }, 'the dismissal in the log');
      await page.reload();
      await panel.find('[role=region]');
      await new Promise((next) => setTimeout(next, 1500));
      expect(await panel.has(`[data-prompt="${id}"]`)).toBe(false);
    });

    scenario('can be worked by keyboard alone', async ({ page, panel }) => {
      await page.goto(ticket);
      await (await panel.find('[data-act=unfold]')).focus();
      await page.keyboard.press('Enter');
      await (await panel.find('.panel:not(.rest) [data-act=log]')).focus();
      await page.keyboard.press('Enter');
      await (await panel.find('[data-disposition=resolved]')).focus();
      await page.keyboard.press(' ');
      await panel.find('[data-log=saved]');
    });

    scenario(
      'has one size whatever the page says a rem is, and is not printed',
      async ({ page, panel, browser }) => {
        const widths: number[] = [];
        for (const size of ['10px', '16px', '24px']) {
          await page.goto(ticket);
          await page.evaluate((each) => document.documentElement.style.setProperty('font-size', each), size);
          await panel.find('[data-prompt]');
          widths.push(
            await panel
              .find('[role=region] > *')
              .then((each) => each.evaluate((part) => part.getBoundingClientRect().width)),
          );
        }
        expect(new Set(widths).size).toBe(1);
        if (browser === 'chromium') {
          await page.emulateMediaType('print');
          const shown = await page.evaluate((host) => {
            const region = document.querySelector(host)?.shadowRoot?.querySelector('[role=region]');
            return region?.checkVisibility() ?? false;
          }, HOST);
          expect(shown).toBe(false);
        }
      },
    );

    scenario('works under a strict CSP with trusted types', async ({ page, panel }) => {
      const strict = await serveFolder('public', { headers: STRICT });
      try {
        await page.goto(strict.url + PRACTICE.path);
        await panel.find('[data-prompt]');
        const width = await panel
          .find('[role=region] > *')
          .then((each) => each.evaluate((part) => getComputedStyle(part).position));
        expect(width).not.toBe('');
      } finally {
        await strict.close();
      }
    });

    scenario('makes no request of its own', async ({ page, panel }) => {
      const seen: string[] = [];
      page.on('request', (request) => seen.push(request.url()));
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      await page.type(PRACTICE.editor, 'Hello, I will call you tomorrow at 10. ');
      await new Promise((next) => setTimeout(next, 2000));
      const foreign = seen.filter(
        (url) => !url.startsWith(desk.url) && !/^(chrome|moz)-extension:|^data:/.test(url),
      );
      expect(foreign).toEqual([]);
    });

    scenario('a body thrown away and made anew keeps one panel', async ({ page, panel }) => {
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      await page.evaluate(() => {
        const body = document.body.cloneNode(true);
        document.body.replaceWith(body);
      });
      await panel.find('[role=region]');
      expect(await panel.hosts()).toBe(1);
    });

    scenario('taken out by the page, it comes back', async ({ page, panel }) => {
      await page.goto(ticket);
      await panel.find('[data-prompt]');
      await page.evaluate((host) => document.querySelector(host)?.remove(), HOST);
      await panel.find('[role=region]');
      expect(await panel.hosts()).toBe(1);
    });

    scenario(
      'opens by click, key and a pointer that rests; closes by Escape and typing on',
      async ({ page, panel }) => {
        const OPEN = '.panel:not(.rest) [data-act=log]';
        const STRIP = '.rest [data-act=unfold]';
        await page.goto(ticket);
        await panel.find(STRIP);
        await page.click(PRACTICE.editor);
        await panel.open();
        await panel.find(OPEN);
        await page.keyboard.press('Escape');
        await panel.find(STRIP);
        await (await panel.find(STRIP)).focus();
        await page.keyboard.press('Enter');
        await panel.find(OPEN);
        await page.keyboard.press('Escape');
        await panel.find(STRIP);
        await panel.open();
        await page.focus(PRACTICE.editor);
        await page.keyboard.type('H');
        await panel.find(STRIP);
        const box = await (await panel.find(STRIP)).boundingBox();
        const { x = 0, y = 0 } = box ?? {};
        await page.mouse.move(x + 20, y + 8);
        await page.mouse.move(x + 24, y + 10, { steps: 3 });
        await panel.find(OPEN);
        await page.mouse.move(2, 2, { steps: 3 });
        await panel.find(STRIP);
      },
    );

    scenario('folded to a tab and opened again', async ({ page, panel, picture }) => {
      await page.goto(ticket);
      await panel.click('.rest [data-act=collapse]');
      await panel.find('[data-act=expand]');
      await picture('panel-folded');
      await panel.click('[data-act=expand]');
      await panel.find('[data-act=collapse]');
      expect(OUT).toBe('test/out');
    });
  },
  { hosts: ['plain.example'] },
);
