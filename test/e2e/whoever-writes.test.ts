import { expect } from 'vitest';
import { inBothBrowsers } from '../browser/scenario.ts';
import {
  countSent,
  EDITORS,
  type Editor,
  isReady,
  pathOf,
  putText,
  SELECTORS,
  sendDesk,
  showCase,
} from '../browser/send-desk.ts';
import { until } from '../browser/until.ts';

const HOLD = '[data-prompt="restate-the-commitment"][data-tier="hold"]';
/** A canned reply with a fault, which restates no promise; nobody types it. */
const FAULTY = 'Hello Jordan, the second payment is on its way back. That is our policy.';
/** One with a fault and a promise. */
const CANNED = 'Hello Jordan, I will ring you by Friday at 10:00. That is our policy.';
/** Other words than the reply before it: the same ones soon after would be a send that was undone. */
const MACRO = 'Hello Jordan, I will write to you by Monday at 9:00. That is our policy.';

/** By which ways a desk's script can fill this editor. */
const WAYS: Record<Editor, ('value' | 'innerHTML' | 'execCommand')[]> = {
  plain: ['value', 'execCommand'],
  rich: ['value', 'innerHTML', 'execCommand'],
  framed: ['innerHTML', 'execCommand'],
};

inBothBrowsers('what stands in the editor counts', (scenario) => {
  for (const editor of EDITORS)
    scenario(`in a ${editor} editor, whoever put it there`, async ({ page, panel, ext }) => {
      const desk = await sendDesk(editor);
      const began = Date.now();
      const readSent = async () =>
        (await ext.rows('events')).filter(({ at, kind }) => Number(at) >= began && kind === 'reply.sent') as {
          at: number;
          promises: number;
          nameUses: number;
        }[];
      try {
        await page.goto(desk.url + pathOf(editor));
        await isReady(page);
        let left = 0;
        for (const way of WAYS[editor]) {
          // A hold comes once in a case: each way is tried in one of its own.
          const id = String(4712 + left);
          await showCase(page, panel, id);
          await panel.gone('[data-commitment]');
          await panel.click('[data-act=promise][data-preset="1h"]');
          await panel.find('[data-commitment]');
          await putText(page, FAULTY, way);
          // Choosing the canned reply was a click; a field says nothing when a script fills it.
          await page.click('h1');
          await panel.find('[data-finding]');
          await page.select(SELECTORS.status, 'resolved');
          await page.click(SELECTORS.send);
          await panel.find(HOLD);
          expect(await countSent(page), `${way}: nothing leaves while it is held`).toBe(left);
          await page.click(SELECTORS.send);
          left++;
          await until(async () => (await countSent(page)) === left, `${way}: to send`);
          const sent = await until(async () => {
            const rows = await readSent();
            return rows.length === left && rows;
          }, `${way}: the reply in the log`);
          expect(sent.at(-1), way).toMatchObject({ promises: 0, nameUses: 1 });
          await panel.gone('[data-finding]');
          await panel.gone(HOLD);
        }

        await putText(page, CANNED, WAYS[editor][0] ?? 'value');
        await page.click('h1');
        await panel.find('[data-finding]');
        await page.click(SELECTORS.send);
        left++;
        const [read] = await until(async () => {
          const rows = await readSent();
          return rows.length === left && rows.slice(-1);
        }, 'the canned promise in the log');
        expect(read).toMatchObject({ promises: 1, nameUses: 1 });

        // A macro that writes and sends at once leaves no time to read: its promises are logged all the same.
        await page.evaluate((text) => {
          (window as unknown as { macroText: string }).macroText = text;
        }, MACRO);
        await page.click('#macro');
        const macro = await until(async () => {
          const rows = await readSent();
          return rows.length === left + 1 && rows;
        }, 'the macro’s reply in the log');
        expect(macro.at(-1)).toMatchObject({ promises: 1, nameUses: 1 });

        // A saved draft stands there as the page opens; nobody touches it.
        await page.evaluate((text) => sessionStorage.setItem('kept', text), `Dear Jordan. ${CANNED}`);
        await page.reload();
        await isReady(page);
        await panel.find('[data-finding]');
      } finally {
        await desk.close();
      }
    });
});
