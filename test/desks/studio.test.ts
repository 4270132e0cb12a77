import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { keyboardOf } from '../browser/keyboard.ts';
import { makeOwnPrompt } from '../browser/make-own-prompt.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { rtDesk } from './rt.ts';
import { startDesk } from './start-desk.ts';

const rt = rtDesk(await startDesk('rt5'));
const ANA = { name: 'Ana Lima', mail: 'ana.lima@example.org' };
const ASKS =
  'I have waited three weeks and I am very disappointed. When will I have my refund, and who looks into it?';

/** With BEDSIDE_PICTURES=1 the series is kept. */
const FOLDER = process.env.BEDSIDE_PICTURES ? 'test/pictures' : 'test/out/desks';

async function take(page: Page, name: string) {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}/studio-rt-${name}.png` });
}

// A test can press Tab in an own page in Chromium only.
inBothBrowsers(
  'a new trainer',
  (scenario) => {
    scenario(
      'gets from an empty studio to an own prompt beside a ticket in Request Tracker, by keyboard alone',
      async ({ session, ext, page: ticket, panel }) => {
        const id = await rt.newCase(ANA, 'Refund', ASKS);
        await rt.logIn(ticket);
        const page = await session.newPage();
        await page.setViewport({ width: 1100, height: 700 });
        await page.goto(`${ext.origin}/options.html`);
        await page.waitForSelector('[role=tab]');
        const keys = keyboardOf(page);
        const began = performance.now();
        await makeOwnPrompt(page, keys, { tool: 'Request Tracker', take: (name) => take(page, name) });
        await ticket.bringToFront();
        await ticket.goto(rt.caseUrl(id));
        await panel.says('[data-prompt]', 'Say who looks into it, and by when');
        expect(await panel.attributes('[data-prompt]', 'data-prompt')).toEqual(['harbour-clinic-desk-p1']);
        await take(ticket, '7-on-the-desk');
        const took = Math.round((performance.now() - began) / 1000);
        console.log(
          `studio to Request Tracker: ${keys.strokes()} keys, ${keys.seconds()} s for a person (keystroke-level model), ${took} s for the test`,
        );
        expect(keys.seconds()).toBeLessThan(180);
        await page.close();
      },
    );
  },
  { only: 'chromium' },
);
