import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inBothBrowsers } from '../browser/scenario.ts';
import {
  countSent,
  EDITORS,
  type Editor,
  focusEditor,
  isReady,
  pathOf,
  SELECTORS,
  sendDesk,
  setMode,
  showCase,
} from '../browser/send-desk.ts';
import type { Extension } from '../browser/session.ts';
import { until } from '../browser/until.ts';

const HOLD = '[data-prompt="restate-the-commitment"][data-tier="hold"]';
/** It ends in a fault, whose finding in view says that the whole was read: what nobody has read yet stops no click. */
const TEXT = 'Hello Jordan, the second payment is on its way back. That is our policy.';

const click = (selector: string) => (page: Page) => page.click(selector);
const ctrlEnter = async (page: Page, editor: Editor) => {
  await focusEditor(page, editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
};
const said = (page: Page, words: string) =>
  page.waitForFunction((text) => document.getElementById('said')?.textContent === text, {}, words);

type Path = {
  /** How the desk behaves, and what the agent does. */
  mode?: string;
  act(page: Page, editor: Editor): Promise<void>;
  /** What happens after the act went through, until the reply has left. */
  then?(page: Page, editor: Editor): Promise<void>;
};

/** The paths of a send. */
const PATHS: Record<string, Path> = {
  'the send button': { act: click(SELECTORS.send) },
  'Enter in a field of the form, which the browser makes a click': {
    async act(page) {
      await page.focus('#line');
      await page.keyboard.press('Enter');
    },
  },
  'Ctrl+Enter, by which the desk clicks its button': { act: ctrlEnter },
  'Ctrl+Enter, by which the desk submits the form later': { mode: 'later', act: ctrlEnter },
  'a menu, by which the desk submits the form': { act: click('#menu') },
  'a macro, by which the desk clicks its button': { act: click('#macro') },
  'a send that is undone and goes out after all': {
    act: click(SELECTORS.send),
    async then(page) {
      await page.click('#undo');
      await page.click(SELECTORS.send);
    },
  },
  'a send that the desk refuses, put right': {
    mode: 'refused',
    act: click(SELECTORS.send),
    async then(page, editor) {
      await said(page, 'Try again.');
      await focusEditor(page, editor);
      await page.keyboard.type('Reference 7. ');
      await page.click(SELECTORS.send);
    },
  },
  'a send that the desk refuses, put right after a look at it': {
    mode: 'refused',
    act: click(SELECTORS.send),
    async then(page, editor) {
      await said(page, 'Try again.');
      await focusEditor(page, editor);
      await page.keyboard.type('Reference 7. ');
      // Longer than a breakpoint: what stands there is read again.
      await new Promise((next) => setTimeout(next, 3_000));
      await page.click(SELECTORS.send);
    },
  },
  'a send that comes back with the next load': {
    mode: 'server',
    act: click(SELECTORS.send),
    async then(page) {
      await said(page, 'Not saved.');
      await until(async () => (await page.$('[data-bedside]')) !== null, 'the panel');
      await page.click(SELECTORS.send);
    },
  },
  'a send that shows the next case': { mode: 'jump', act: click(SELECTORS.send) },
};

/** How often each thing has happened in the log since `began`. */
async function readLog(ext: Extension, began: number) {
  const rows = (await ext.rows('events')).filter(({ at }) => Number(at) >= began);
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  const names = rows.filter(({ kind }) => kind === 'reply.sent').map(({ nameUses }) => Number(nameUses));
  return {
    sent: count('reply.sent'),
    began: count('interaction.began'),
    finished: count('interaction.finished'),
    holds: count('hold.shown'),
    names,
  };
}

inBothBrowsers('every send once', (scenario) => {
  for (const editor of EDITORS)
    scenario(`in a ${editor} editor, by every path`, async ({ page, panel, ext }) => {
      const desk = await sendDesk(editor);
      const began = Date.now();
      const type = async (text: string) => {
        await focusEditor(page, editor);
        await page.keyboard.type(text);
      };
      try {
        await page.goto(desk.url + pathOf(editor));
        await isReady(page);
        let before = await readLog(ext, began);
        let cases = 4711;
        for (const [path, { mode = '', act, then }] of Object.entries(PATHS)) {
          await setMode(page, mode);
          // A hold comes once in a case: each send is in one of its own.
          cases++;
          await showCase(page, panel, String(cases));
          await panel.gone('[data-commitment]');
          await panel.click('[data-act=promise][data-preset="1h"]');
          await panel.find('[data-commitment]');
          const left = await countSent(page);
          await type(TEXT);
          await panel.find('[data-finding]');
          await page.select(SELECTORS.status, 'resolved');
          await act(page, editor);
          await panel.find(HOLD);
          expect(await countSent(page), `${path}: nothing leaves while it is held`).toBe(left);
          await act(page, editor);
          await then?.(page, editor);
          await until(async () => (await countSent(page)) > left, `${path}: to send`);
          expect(await countSent(page), path).toBe(left + 1);
          const now = await until(async () => {
            const log = await readLog(ext, began);
            return log.finished > before.finished && log.sent > before.sent && log;
          }, `${path}: the end in the log`);
          // What is doubled late shows in the counts of the path that follows.
          expect({ path, ...now, names: now.names.at(-1) }).toEqual({
            path,
            sent: before.sent + 1,
            began: before.finished + 1,
            finished: before.finished + 1,
            holds: before.holds + 1,
            names: 1,
          });
          before = now;
          await setMode(page, '');
          if (mode !== 'jump') await panel.gone(HOLD);
        }
        // The next case has none of it.
        await panel.gone('[data-commitment]');
        await type('Good morning, the parcel is on its way. That is our policy.');
        await panel.find('[data-finding]');
        await page.click(SELECTORS.send);
        const last = await until(async () => {
          const log = await readLog(ext, began);
          return log.finished > before.finished && log;
        }, 'the reply in the next case');
        expect([last.sent, last.finished, last.holds]).toEqual([
          before.sent + 1,
          before.finished + 1,
          before.holds,
        ]);
      } finally {
        await desk.close();
      }
    });
});
