import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { axe } from '../browser/axe.ts';
import { launch } from '../browser/launch.ts';
import { panelOf } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { OUT } from '../browser/scenario.ts';
import { BROWSERS, type OwnPage, type Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';

const desk = await practiceDesk();
afterAll(() => desk.close());

/** Clicks the button that says this, in the part of the page that matches. */
async function press(own: OwnPage, words: string, within = 'body') {
  await own.until(
    (text, part) => {
      for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed');
      const buttons = [...document.querySelectorAll<HTMLElement>(`${part} button, ${part} summary`)];
      const found = buttons.find((each) => each.textContent?.trim() === text && each.offsetParent);
      found?.setAttribute('data-pressed', '');
      return found !== undefined;
    },
    words,
    within,
  );
  await own.click('[data-pressed]');
}

/** Types into the field with this label; `\n` is the Enter key. */
async function fill(own: OwnPage, label: string, text: string) {
  const id = await own.until((words) => {
    const found = [...document.querySelectorAll('label')].find((each) =>
      each.textContent?.trim().startsWith(words),
    );
    return found?.htmlFor ?? found?.querySelector('input')?.id;
  }, label);
  await own.type(`[id="${id}"]`, text);
}

const shows = (own: OwnPage, words: string) =>
  own.until((text) => document.body.textContent?.includes(text) ?? false, words);
const hides = (own: OwnPage, words: string) =>
  own.until((text) => !document.body.textContent?.includes(text), words);

/** The popup over the ticket, and the Enter key as this browser's driver takes it. */
async function openBoth(session: Session) {
  const page = await session.newPage();
  await page.goto(desk.url + PRACTICE.path);
  await panelOf(page).find('[role=region]');
  const own = await session.ext.open('popup.html', { behind: true });
  await shows(own, 'Jordan Rivera');
  return { page, own, enter: session.browser === 'firefox' ? '\uE007' : '\n' };
}

/** An internal note under the thread, as the desk shows it after somebody has put it there. */
const putNote = (page: Page, text: string) =>
  page.evaluate((words) => {
    const note = document.createElement('li');
    note.className = 'message';
    note.innerHTML = '<p class="meta" data-side="internal"></p><div class="body"></div>';
    const body = note.querySelector('.body') as HTMLElement;
    body.textContent = words;
    document.querySelector('#thread')?.append(note);
  }, text);

describe.each(BROWSERS)('workspaces in the popup (%s)', (browser) => {
  const profile = resolve(OUT, `workspaces-${browser}`);
  const forget = () => rmSync(profile, { recursive: true, force: true });
  afterAll(forget);

  test('our system is down: callbacks are listed over a killed browser, and rung', async () => {
    forget();
    let session = await launch(browser, { profile });
    try {
      const { own, enter } = await openBoth(session);
      await press(own, 'More');
      await press(own, 'Our system is down');
      await shows(own, 'Our system is down since');
      await press(own, 'Offer a callback');
      await fill(own, 'Number', '555 0142');
      await fill(own, 'About', `the second charge${enter}`);
      await shows(own, '1 person waits for a call');
      expect(await axe(own)).toEqual([]);
      await own.screenshot(`${OUT}/system-down-${browser}.png`);
      await until(async () => (await session.ext.rows('commitments')).length === 1, 'the callback');
    } finally {
      await session.kill();
    }

    session = await launch(browser, { profile });
    try {
      const own = await session.ext.open('popup.html');
      await shows(own, 'Our system is down since');
      await press(own, 'It is up again');
      await shows(own, 'People to ring back');
      await shows(own, 'Ring Jordan');
      const row = await own.run(() => document.querySelector('.ring-back')?.textContent ?? '');
      expect(row).toContain('555 0142');
      expect(row).toContain('the second charge');
      expect(row).toContain('promised in 15 minutes');
      expect(await axe(own)).toEqual([]);
      await own.screenshot(`${OUT}/ring-back-${browser}.png`);
      await press(own, 'New time', '.ring-back');
      await press(own, 'In 1 hour', '.ring-back');
      await shows(own, 'moved once');
      await press(own, 'Kept', '.ring-back');
      await hides(own, 'People to ring back');
      expect(await session.ext.rows('commitments')).toMatchObject([
        { kind: 'callback', status: 'kept-early', renegotiated: 1 },
      ]);
      expect(await session.complaints()).toEqual([]);
    } finally {
      await session.close();
    }
  });

  test('a hand-off goes out as a text for a note and comes back said in other words', async () => {
    const session = await launch(browser);
    try {
      const { page, own, enter } = await openBoth(session);
      await press(own, 'More');
      await press(own, 'Hand this over');
      await fill(own, 'For whom?', 'Billing');
      await fill(own, 'What do they need?', 'both payments of March');
      await own.run(() => document.querySelector<HTMLElement>('.hand-off-form .pill input')?.click());
      await fill(own, 'What do they need?', enter);
      const block: string = await own.until(
        () => document.querySelector<HTMLTextAreaElement>('.copy-text textarea')?.value ?? '',
      );
      const [made] = await until(async () => {
        const rows = await session.ext.rows('commitments');
        return rows.length === 1 && rows;
      }, 'the hand-off');
      const code = `BH-${String(made?.id).slice(0, 6)}`;
      expect(block).toContain(`Hand-off (${code})`);
      expect(block).toContain('both payments of March');
      // It takes room at the foot: what stood there is scrolled to, once it is up.
      await shows(own, 'Hand-off noted');
      await press(own, 'Copy');
      await shows(own, 'Copied. Put it into an internal note.').catch(() => {
        throw new Error('the text was not copied');
      });
      await press(own, 'Close');

      // My own hand-off does not wait for me; a colleague's does.
      await putNote(page, block);
      await putNote(page, block.replace(code, 'BH-c0ffee'));
      await shows(own, 'Handed over to you: BH-C0FFEE');
      expect(await own.run(() => document.querySelectorAll('.waiting-card').length)).toBe(1);
      expect(await axe(own)).toEqual([]);
      const over = () =>
        [...document.querySelectorAll('.card')].filter((c) => c.scrollWidth > c.clientWidth).length;
      expect(await own.run(over), 'cards that something runs out of').toBe(0);
      await own.screenshot(`${OUT}/handed-over-${browser}.png`);
      await press(own, 'I have read it');
      await fill(own, 'In your own words', 'I look up both payments by four.');
      await press(own, 'Copy the line');
      await hides(own, 'Handed over to you');

      // The colleague's line under mine is seen by the one who handed over.
      await putNote(page, `Received (${code}): I check both payments.`);
      await shows(own, 'Said back by your colleague');
      const logged = await until(async () => {
        const rows = await session.ext.rows('events');
        const seen = rows.filter(({ kind }) => String(kind).startsWith('handoff.'));
        return seen.length === 3 && seen.map(({ id, ref }) => `${id} ${ref}`).sort();
      }, 'the log');
      const mine = code.toLowerCase();
      expect(logged).toEqual(
        [
          'handoff-read-bh-c0ffee bh-c0ffee',
          'handoff-restated-bh-c0ffee bh-c0ffee',
          `handoff-said-back-${mine} ${mine}`,
        ].sort(),
      );
      const rows = JSON.stringify(await session.ext.rows('events'));
      for (const words of ['Billing', 'payments', 'look up']) expect(rows).not.toContain(words);
      expect(await session.complaints()).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
