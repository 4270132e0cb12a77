import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEvent } from '../../utils/model/event.ts';
import { MEASURES } from '../../utils/review/all-measures.ts';
import { launch } from '../browser/launch.ts';
import { panelOf } from '../browser/panel.ts';
import { BROWSERS, type Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { foldAll } from '../log/fold-all.ts';
import { openmrsDesk, PATIENTS } from './openmrs.ts';
import { editorFrame, rtDesk } from './rt.ts';
import { startDesk } from './start-desk.ts';

const rt = rtDesk(await startDesk('rt5'));
const openmrs = openmrsDesk(await startDesk('openmrs'));
const ANA = { name: 'Ana Lima', mail: 'ana.lima@example.org' };
const UPSET =
  'Nobody answers me. I have waited three weeks for the refund of my order, I am very angry and disappointed.';
const DAY = 24 * 3_600_000;

/** Promises that need typed details are made as the popup makes them; a promise counts once its time has come. */
const KINDS = ['callback', 'wait', 'loop', 'ask', 'hand-off'] as const;

describe.each(BROWSERS)('a day at real desks (%s)', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browser);
  });
  afterAll(() => session?.close());

  test('fills every measure of the board', async () => {
    await answerUpset(await session.newPage());
    await makePromises(session);
    await sayBack(session);
    await teachBack(await session.newPage());

    const events = (await session.ext.rows('events')) as unknown as LogEvent[];
    // First contacts are judged once their seven days are over.
    const found = readCells(events, Date.now() + 9 * DAY);
    expect(MEASURES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);

    // What is known today stands on the board itself.
    const own = await session.ext.open('review.html#measures');
    try {
      await own.until(() => document.querySelectorAll('[data-measure] .value').length > 20);
      const shown: string[] = await own.run(() =>
        [...document.querySelectorAll('[data-measure]:has(.value)')].map(
          (row) => row.getAttribute('data-measure') ?? '',
        ),
      );
      const today = MEASURES.map(({ id }) => id).filter((id) => id !== 'firstContactResolved');
      expect(today.filter((id) => !shown.includes(id))).toEqual([]);
      await own.screenshot(`test/out/desks/measures-${browser}.png`);
    } finally {
      await own.close();
    }
    expect(await session.complaints()).toEqual([]);
  });
});

/** The measures that the log of these events says something about by `now`. */
function readCells(events: readonly LogEvent[], now: number): Set<string> {
  const { contributions } = foldAll(events);
  return new Set(contributions.flatMap(({ at, cells }) => (at <= now ? Object.keys(cells) : [])));
}

/** A reply to an upset customer: a promise noted, a vague time made exact, the contact closed by the reply itself. */
async function answerUpset(page: Page) {
  const panel = panelOf(page);
  const id = await rt.newCase(ANA, 'Refund', UPSET);
  await rt.logIn(page);
  await page.goto(rt.caseUrl(id));
  await panel.says('[data-name]', 'Ana');
  await panel.click('[data-act=promise][data-preset="1h"], [data-act=promise]');
  await panel.find('[data-commitment]');
  await page.goto(`${rt.url}/Ticket/Update.html?Action=Respond&DefaultStatus=resolved&id=${id}`);
  await editorFrame(page);
  await panel.says('[data-case]', id);
  await rt.write(page, "Hello Ana, I'll ring you soon.");
  await panel.find('[data-promise], [data-vague], .promised, [data-act=note]').catch(() => {});
  await new Promise((next) => setTimeout(next, 3_000));
  for (const _ of 'soon.') await page.keyboard.press('Backspace');
  await rt.write(
    page,
    'by 3 pm tomorrow. I am sorry that nobody answered you for three weeks. I have refunded the 40 euros today. ' +
      'You will see it on your account on Friday. Thank you for telling us about it.',
  );
  await new Promise((next) => setTimeout(next, 3_500));
  // The first click may be held once; the second passes.
  const before = page.url();
  for (let i = 0; i < 3 && page.url() === before; i++) {
    // While the page is going, there is nothing to click any more.
    await page.click('[name=SubmitTicket]').catch(() => {});
    await until(() => page.url() !== before, 'the reply to go', 10_000).catch(() => {});
  }
  expect((await rt.stored(id)).at(-1)).toMatchObject({ toCustomer: true });
}

async function makePromises({ ext }: Session) {
  const own = await ext.open('popup.html');
  for (const kind of KINDS)
    await own.run(async (of) => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string }> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const ask = async (type: string, request: unknown) => {
        const answer = await (browser ?? chrome).runtime.sendMessage({ type, request });
        if (!answer.ok) throw new Error(answer.reason);
      };
      const id = [...crypto.getRandomValues(new Uint8Array(16))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
      const commitment = { id, kind: of, dueAt: Date.now() + 2_000 };
      await ask('promise.make', { tab: null, commitment });
      await ask('promise.change', { id, to: 'kept' });
    }, kind);
  await own.close();
}

/** A colleague's hand-off in a comment of the ticket, read and said back in the popup. */
async function sayBack(session: Session) {
  const page = await session.newPage();
  const panel = panelOf(page);
  const id = await rt.newCase(ANA, 'Handed over', 'Where is my invoice of May?');
  await rt.logIn(page);
  await page.goto(`${rt.url}/Ticket/Update.html?Action=Comment&id=${id}`);
  await editorFrame(page);
  await rt.write(page, 'Hand-off (BH-c0ffee) For Billing: needs the invoice of May by 4 pm.');
  await rt.send(page);
  await page.goto(rt.caseUrl(id));
  await panel.says('[data-name]', 'Ana');
  const own = await session.ext.open('popup.html', { behind: true });
  await own.until(() => document.body.textContent?.includes('BH-C0FFEE'));
  await own.run(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
    buttons.find((each) => each.textContent?.trim() === 'I have read it')?.click();
  });
  await own.until(() => document.querySelector('.waiting-card input, .waiting-card textarea') !== null);
  await own.type('.waiting-card input, .waiting-card textarea', 'I send the invoice of May by four.');
  await own.until(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.waiting-card button')];
    const copy = buttons.find((each) => each.textContent?.trim() === 'Copy the line');
    copy?.setAttribute('data-copy', '');
    return copy !== undefined && !copy.disabled;
  });
  await own.click('[data-copy]');
  await until(
    async () => (await session.ext.rows('events')).some(({ kind }) => kind === 'handoff.restated'),
    'the hand-off said back',
  );
  await own.close();
}

/** The patient says yes, and then explains it back. */
async function teachBack(page: Page) {
  const panel = panelOf(page);
  await page.goto(openmrs.chart(PATIENTS.jordan.uuid));
  await panel.open();
  await panel.says('[data-name]', PATIENTS.jordan.given);
  await panel.click('[data-domain=home] [data-mark=said-yes]');
  await panel.click('[data-domain=home] [data-mark=explained-back]');
  await panel.click('[data-act=log]');
  await panel.click('[data-disposition=answered]');
  await panel.find('[data-log=saved]');
}
