import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { HOST, panelOf } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';

const RUNS = 30;

/** Types a fault and gives back how long after its last key the line stood under it, ms, as the page itself measures it. */
async function timeLine(page: Page): Promise<number> {
  await page.$eval(PRACTICE.editor, (editor) => {
    (editor as HTMLTextAreaElement).value = '';
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const shown = page.evaluate(
    (host, select) =>
      new Promise<number>((done) => {
        let typedAt = 0;
        document.querySelector(select)?.addEventListener('keydown', () => {
          typedAt = performance.now();
        });
        const layer = document.querySelector(host)?.shadowRoot?.querySelector('.layer');
        if (!layer) throw new Error('no layer');
        const watch = new MutationObserver(() => {
          if (!layer.querySelector('i')) return;
          watch.disconnect();
          done(performance.now() - typedAt);
        });
        watch.observe(layer, { childList: true });
      }),
    HOST,
    PRACTICE.editor,
  );
  await page.type(PRACTICE.editor, 'That is our policy. ', { delay: 60 });
  return shown;
}

test('from the last key to the line under a fault, background awake', async () => {
  const desk = await practiceDesk();
  const session = await launchChromium();
  try {
    const page = await session.newPage();
    await page.goto(desk.url + PRACTICE.path);
    await panelOf(page).find('[data-prompt]');
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) times.push(await timeLine(page));
    const sorted = times.slice(1).toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
    console.table([{ first: Math.round(times[0] ?? 0), median: at(0.5), p95: at(0.95), runs: RUNS }]);
    expect(times).toHaveLength(RUNS);
  } finally {
    await session.close();
    await desk.close();
  }
});
