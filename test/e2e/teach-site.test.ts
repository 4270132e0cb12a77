import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axe } from '../browser/axe.ts';
import { type CountedHands, countedHands } from '../browser/counted-hands.ts';
import { hostHtml } from '../browser/host-html.ts';
import { HOST, type Panel } from '../browser/panel.ts';
import { type Desk as At, inBothBrowsers } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { until } from '../browser/until.ts';
import { CASES, type Case, type Desk } from '../teach/desk.ts';
import { german } from '../teach/desks/german.ts';
import { hashed } from '../teach/desks/hashed.ts';
import { hotel } from '../teach/desks/hotel.ts';
import { ledger } from '../teach/desks/ledger.ts';
import { strict } from '../teach/desks/strict.ts';

const DESKS = [german, hashed, hotel, ledger, strict];
/** A case whose texts would be markup, were they not text. */
const HOSTILE: Case = {
  ...(CASES[0] as Case),
  id: '66601',
  subject: '<img src=x onerror="document.title=1"><b>Refund</b> me {{1+1}}',
};
const hostOf = (desk: Desk) => new URL(desk.address(CASES[0] as Case)).hostname;
const pathOf = (desk: Desk, shown: Case) =>
  desk.address(shown).slice(new URL(desk.address(shown)).origin.length);

/** Every desk at its own host, as it stands at its own address. */
const served = await serveFolder('test/e2e', {
  answer: ({ url, headers }, response) => {
    const desk = DESKS.find((each) => headers.host?.startsWith(hostOf(each)));
    const shown = desk && [...CASES, HOSTILE].find((each) => pathOf(desk, each) === url);
    if (!desk || !shown) return false;
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(desk.policy && { 'content-security-policy': desk.policy }),
      })
      .end(desk.html(shown));
    return true;
  },
});
const at = (desk: Desk, n: number) =>
  `http://${hostOf(desk)}:${served.port}${pathOf(desk, CASES[n] as Case)}`;
const nameOf = (n: number) => (CASES[n] as Case).name;
const OFFER = 'Teach Bedside this site';

/** Presses the popup's offer over the page in front, and waits for the picker. */
async function begin({ page, ext, panel }: At, desk: Desk, address = at(desk, 0)): Promise<void> {
  const pattern = `http://${hostOf(desk)}/*`;
  // A driver presses no toolbar button: without that, or the site, no tab's address is known to the popup.
  await ext.grant(pattern);
  await until(async () => (await ext.granted()).includes(pattern), 'the grant');
  await page.bringToFront();
  await page.goto(address);
  const popup = await ext.open('popup.html', { behind: true });
  await popup.until((words) => document.body.textContent?.includes(words) ?? false, OFFER);
  await popup.run((words) => {
    for (const each of document.querySelectorAll('button')) if (each.textContent === words) each.id = 'offer';
  }, OFFER);
  await popup.click('#offer');
  await panel.find('.picker [data-reader=name]');
  await popup.close();
  await page.bringToFront();
}

const rows = async (panel: Panel) => {
  const [readers, standings, values] = await Promise.all([
    panel.attributes('[data-reader]', 'data-reader'),
    panel.attributes('[data-reader]', 'data-standing'),
    panel.texts('[data-reader] .value'),
  ]);
  return Object.fromEntries(readers.map((reader, i) => [reader, `${values[i]} (${standings[i]})`]));
};

/** The same page without Bedside in it. */
async function plainOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return hostHtml(page);
}

/** Where the keyboard is, in the overlay. */
const focused = (page: Page) =>
  page.evaluate((host) => {
    const at = document.querySelector(host)?.shadowRoot?.activeElement as HTMLElement | null;
    return at?.dataset.act ?? null;
  }, HOST);
const focus = (page: Page, act: string) =>
  until(async () => (await focused(page)) === act, `the keyboard on ${act}`);

/** Says yes to whatever the keyboard comes to, and then to the whole. */
async function walk(page: Page, hands: CountedHands) {
  for (let n = 0; n < 12; n++) {
    await until(async () => (await focused(page)) !== null, 'the keyboard in the picker');
    const isLast = (await focused(page)) === 'go-on';
    await hands.press('Enter');
    if (isLast) return;
  }
}

/** Taught: the second case has its panel, and the `n`th, of another customer, is read too. Prints what it took. */
async function isTaught({ page, panel, browser }: At, hands: CountedHands, desk: Desk, n: number) {
  const first = (of: number) => nameOf(of).split(' ')[0] ?? '';
  await panel.says('[data-name]', first(1));
  await page.goto(at(desk, n));
  await panel.says('[data-name]', first(n));
  const { clicks, keys } = hands.count();
  console.log(`taught ${desk.name} in ${browser}: ${clicks + 1} clicks (one in the popup), ${keys} keys`);
}

/** The second case, by clicks. */
async function teachSecond(page: Page, panel: Panel, hands: CountedHands, desk: Desk) {
  await panel.find('[data-act=look]');
  await page.goto(at(desk, 1));
  await hands.click('[data-act=look]');
  await panel.find('[data-pages]');
}

inBothBrowsers(
  'a site is taught from its own page',
  (scenario) => {
    scenario('by clicks: what is right needs none, and a third case is read', async (desk) => {
      const { page, panel, ext, picture } = desk;
      await page.goto(at(ledger, 0));
      const plain = await hostHtml(page);
      await begin(desk, ledger);
      const hands = countedHands(page, panel);
      expect(await hostHtml(page)).toBe(plain);
      expect(await rows(panel)).toMatchObject({ name: `${nameOf(0)} (likely)`, editor: expect.any(String) });
      expect(await axe(page, HOST)).toEqual([]);
      await picture('teach/first');
      await hands.click('[data-act=go-on]');
      // The same case again is no second one.
      await panel.find('[data-act=look]');
      await hands.click('[data-act=look]');
      await panel.find('[data-trouble=same-case]');
      await teachSecond(page, panel, hands, ledger);
      expect(await rows(panel)).toMatchObject({ name: `${nameOf(1)} (sure)` });
      await panel.says('[data-pages]', hostOf(ledger));
      await picture('teach/second');
      await hands.click('[data-act=go-on]');
      await isTaught(desk, hands, ledger, 4);
      const [row] = (await ext.rows('sites')).filter(({ id }) => id === 'ledger-example');
      expect(row).toBeDefined();
      for (const { name, mail, subject } of CASES.slice(0, 2))
        for (const value of [name, mail, subject]) expect(JSON.stringify(row)).not.toContain(value);
    });

    scenario('by keys alone', async (desk) => {
      const { page, panel } = desk;
      await begin(desk, german);
      const hands = countedHands(page, panel);
      await walk(page, hands);
      await focus(page, 'look');
      await page.goto(at(german, 1));
      await focus(page, 'look');
      await hands.press('Enter');
      await panel.find('[data-pages]');
      await walk(page, hands);
      await isTaught(desk, hands, german, 5);
    });

    scenario('what is wrong is pointed at, and the page does not notice', async (desk) => {
      const { page, panel, picture } = desk;
      await begin(desk, hotel);
      const hands = countedHands(page, panel);
      await page.evaluate((ours) => {
        const hear = ({ target }: Event) => {
          if (!(target as Element).matches(ours))
            document.documentElement.toggleAttribute('data-heard', true);
        };
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          document.addEventListener(type, hear, true);
      }, HOST);
      const point = async (reader: string, selector: string) => {
        if ((await panel.attributes(`[data-reader=${reader}] [data-act=row]`, 'aria-expanded'))[0] !== 'true')
          await hands.click(`[data-reader=${reader}] [data-act=row]`);
        await hands.click(`[data-reader=${reader}] [data-act=point]`);
        await panel.find('[data-pointing]');
        await hands.clickPage(selector);
        await panel.find(`[data-reader=${reader}][data-standing=yes]`);
      };
      await point('messages', '.talk blockquote p');
      await point('send', '.slip');
      await picture('teach/pointed');
      expect(await page.$('[data-heard]')).toBeNull();
      expect(await rows(panel)).toMatchObject({
        send: 'Slip under the door (yes)',
        messages: '4 messages (yes)',
      });
      await hands.click('[data-act=go-on]');
      await teachSecond(page, panel, hands, hotel);
      expect(await rows(panel)).toMatchObject({
        send: 'Slip under the door (sure)',
        messages: '2 messages (sure)',
      });
      await hands.click('[data-act=go-on]');
      await isTaught(desk, hands, hotel, 4);
    });

    scenario('the second case may come without a load, as in a single-page desk', async (desk) => {
      const { page, panel } = desk;
      await begin(desk, hashed);
      const hands = countedHands(page, panel);
      await hands.click('[data-act=go-on]');
      await panel.find('[data-act=look]');
      await page.evaluate(
        async (next) => {
          const text = await (await fetch(next)).text();
          const other = new DOMParser().parseFromString(text, 'text/html');
          history.pushState(null, '', next);
          document.title = other.title;
          document.body.replaceWith(other.body);
        },
        at(hashed, 1),
      );
      await hands.click('[data-act=look]');
      await panel.says('[data-reader=name]', 'Chidi');
      await hands.click('[data-act=go-on]');
      await panel.says('[data-name]', 'Chidi');
      await page.goto(at(hashed, 4));
      await panel.says('[data-name]', 'María');
    });

    scenario(
      'reads well in the dark, in forced colours, at 200 % and in a narrow window',
      async (desk) => {
        const { page, panel, picture } = desk;
        const sizes = [
          ['usual', { width: 1280, height: 720 }],
          ['200', { width: 640, height: 360, deviceScaleFactor: 2 }],
          ['narrow', { width: 320, height: 480 }],
        ] as const;
        const colours = [
          ['light', []],
          ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
          ['forced', [{ name: 'forced-colors', value: 'active' }]],
        ] as const;
        await begin(desk, strict);
        await panel.click('[data-reader=subject] [data-act=row]');
        for (const [size, viewport] of sizes)
          for (const [colour, features] of colours) {
            await page.setViewport(viewport);
            const client = await page.createCDPSession();
            await client.send('Emulation.setEmulatedMedia', { features: [...features] });
            await panel.show('[data-act=point]');
            await picture(`teach/${size}-${colour}`);
            expect(await axe(page, HOST), `${size} ${colour}`).toEqual([]);
            const faults = await page.evaluate((host) => {
              const own = document.querySelector(host);
              const { left, right, top, bottom } = own?.getBoundingClientRect() ?? new DOMRect(-1);
              const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
              const wide = [...(own?.shadowRoot?.querySelectorAll<HTMLElement>('.picker, .picker *') ?? [])];
              return [
                ...(isInside ? [] : [`the picker lies at ${left} ${top} ${right} ${bottom}`]),
                ...wide
                  .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
                  .map(({ className }) => `${className} is cut`),
              ];
            }, HOST);
            expect(faults, `${size} ${colour}`).toEqual([]);
            await client.send('Emulation.setEmulatedMedia', { features: [] });
            await client.detach();
          }
      },
      { only: 'chromium' },
    );

    scenario('a page’s text stays text, and Escape leaves nothing behind', async (desk) => {
      const { page, panel, ext } = desk;
      const address = `http://${hostOf(strict)}:${served.port}${pathOf(strict, HOSTILE)}`;
      await begin(desk, strict, address);
      const title = await page.title();
      expect((await rows(panel)).subject).toContain(HOSTILE.subject);
      expect(await panel.has('img, .value b')).toBe(false);
      expect(await page.title()).toBe(title);
      const hands = countedHands(page, panel);
      await hands.click('[data-reader=subject] [data-act=row]');
      await hands.click('[data-reader=subject] [data-act=point]');
      await panel.find('[data-pointing]');
      // The first Escape ends pointing, the second the teaching.
      await hands.press('Escape');
      await panel.gone('[data-pointing]');
      await hands.press('ArrowDown');
      await panel.says('[data-reader=subject]', '2 of');
      await hands.press('Escape');
      await until(async () => (await panel.hosts()) === 0, 'the picker to go');
      expect(await hostHtml(page)).toBe(await plainOf(page, address));
      expect((await ext.rows('sites')).some(({ id }) => id === 'strict-example')).toBe(false);
    });
  },
  { hosts: DESKS.map(hostOf) },
);
