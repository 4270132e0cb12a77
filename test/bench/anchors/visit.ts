import type { Page } from 'puppeteer-core';
import { HOST } from '../../browser/panel.ts';
import { PRACTICE } from '../../browser/practice-desk.ts';
import type { Session } from '../../browser/session.ts';

/** What is waited for after a page has loaded, so that what a guest does at leisure is counted too, ms. */
const LEISURE = 1500;
const KEYS = 'we have looked into it and found the second payment ';
const FAULT = 'That is our policy. ';
const GUESTS = `${HOST}, anchor-panel`;

/** What one visit to a page cost. Times in ms of the page's main thread, heap in KB; NaN where there was none. */
export type Visit = {
  script: number;
  task: number;
  heap: number;
  panel: number;
  finding: number;
  key: number;
};

/** How a guest is visited: `panel` and `finding` say whether it shows a panel and lines under faults. */
export type Guest = { url: string; panel?: boolean; finding?: boolean };

type Seen = { parsed: number; panel: number };
const seenIn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** Opens the page in a tab of its own, waits for what it shows, types into it, and closes it. */
export async function visit(session: Session, { url, panel, finding }: Guest): Promise<Visit> {
  const page = await session.newPage();
  try {
    await page.evaluateOnNewDocument(watchGuest, GUESTS);
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      const of = (name: string) => (metrics.find((each) => each.name === name)?.value ?? Number.NaN) * 1000;
      return { script: of('ScriptDuration'), task: of('TaskDuration') };
    };
    await page.goto(url, { waitUntil: 'load' });
    if (panel) await page.waitForSelector(GUESTS);
    await new Promise((next) => setTimeout(next, LEISURE));
    const loaded = await spent();
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const seen = await seenIn(page);
    const field = await page.$(PRACTICE.editor);
    let [line, key] = [Number.NaN, Number.NaN];
    if (field) {
      if (finding) line = await timeLine(page);
      const before = await spent();
      await page.type(PRACTICE.editor, KEYS);
      key = ((await spent()).script - before.script) / KEYS.length;
    }
    return {
      ...loaded,
      heap: usedSize / 1024,
      panel: panel ? seen.panel - seen.parsed : Number.NaN,
      finding: line,
      key,
    };
  } finally {
    await page.close();
  }
}

/** Runs in the page: when it was parsed and when a guest's host came into it, ms of the page's own clock. */
function watchGuest(guests: string): void {
  const seen: Seen = { parsed: Number.NaN, panel: Number.NaN };
  Object.assign(window, { seen });
  document.addEventListener('DOMContentLoaded', () => {
    seen.parsed = performance.now();
  });
  const watch = new MutationObserver(() => {
    if (!document.querySelector(guests)) return;
    seen.panel = performance.now();
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Types a fault. Returns how long after the last key a line stood under it, ms. */
async function timeLine(page: Page): Promise<number> {
  const shown = page.evaluate(
    (guests, select) =>
      new Promise<number>((done, fail) => {
        let typedAt = 0;
        document.querySelector(select)?.addEventListener('keydown', () => {
          typedAt = performance.now();
        });
        const layer = document.querySelector(guests)?.shadowRoot?.querySelector('.layer');
        if (!layer) return fail(new Error('no layer'));
        const watch = new MutationObserver(() => {
          if (!layer.querySelector('i')) return;
          watch.disconnect();
          done(performance.now() - typedAt);
        });
        watch.observe(layer, { childList: true });
      }),
    GUESTS,
    PRACTICE.editor,
  );
  await page.type(PRACTICE.editor, FAULT, { delay: 60 });
  return shown;
}
