import { existsSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import type { Session } from '../browser/session.ts';

// The review board of the built extension over a made-up log of two years. BEDSIDE_BENCH_CONTACTS=1000000 for the large
// one (filling takes long); BEDSIDE_BENCH_PROFILE=folder keeps the filled database for the next run.
const CONTACTS = Number(process.env.BEDSIDE_BENCH_CONTACTS ?? 100_000);
const KEPT = process.env.BEDSIDE_BENCH_PROFILE;
/** First numbers and a changed filter, ms (issue 5). */
const LIMIT = CONTACTS > 100_000 ? 1000 : 300;
/** Behind the last contact of the log: now, so that the board's periods end in it. */
const NOW = Date.now();

type Bench = {
  start(contacts: number, now: number): void;
  progress(): { told: string; tables?: Record<string, number>; error?: string };
  compare(days: number, now: number): Promise<{ sums: number; scan: number; events: number }>;
  timeWrites(now: number): Promise<{ with: number; without: number }>;
  turnPages(pages: number, now: number): Promise<number>;
  timeRebuild(contacts: number, now: number): Promise<{ events: number; ms: number }>;
  countTables(): Promise<Record<string, number>>;
};
declare const bench: Bench;

async function bundleFill(): Promise<string> {
  const bundle = await rolldown({
    input: resolve('test/bench/fill-log.ts'),
    resolve: { alias: { 'wxt/browser': resolve('test/components/panel/fake-browser.ts') } },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundle.generate({ format: 'iife' });
  return output[0].code;
}

async function openWith(session: Session, code: string): Promise<Page> {
  const page = await session.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${session.ext.origin}/manifest.json`);
  await page.evaluate(code);
  return page;
}

async function untilFilled(page: Page): Promise<Record<string, number>> {
  for (let asked = 1; ; asked++) {
    await new Promise((next) => setTimeout(next, 2000));
    const { told, tables, error } = await page.evaluate(() => bench.progress());
    if (error) throw new Error(error);
    if (tables) return tables;
    if (asked % 30 === 0) console.log(told);
  }
}

/** Opens the board anew. Gives back ms from the start of the navigation to the first frame with numbers in it. */
async function timeFirst(session: Session): Promise<number> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (document.querySelector('.measures .value')) Object.assign(window, { painted: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${session.ext.origin}/review.html#measures`);
  await page.waitForFunction('window.painted', { timeout: 60_000 });
  const ms = await page.evaluate(() => (window as unknown as { painted: number }).painted);
  await page.close();
  return ms;
}

/** Changes one filter as a person does. Gives back ms until other numbers stand there. */
const timeChange = (page: Page, selector: string, value: string) =>
  page.evaluate(
    async (where, wanted) => {
      const text = () =>
        [...document.querySelectorAll('.measures td, .review-filters + .hint')]
          .map((e) => e.textContent)
          .join();
      const before = text();
      const began = performance.now();
      const control = document.querySelector(where);
      if (control instanceof HTMLSelectElement) {
        control.value = wanted;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (control instanceof HTMLInputElement) control.click();
      while (text() === before || text() === '') {
        if (performance.now() - began > 60_000) return Number.NaN;
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - began;
    },
    selector,
    value,
  );

async function heapAfterPages(page: Page, turns: number): Promise<number[]> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  const sizes: number[] = [];
  for (let i = 0; i <= turns; i++) {
    if (i > 0) await page.evaluate((now) => bench.turnPages(10, now), NOW);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    sizes.push(Math.round(usedSize / 1024));
  }
  await client.detach();
  return sizes;
}

/** How many times longer work takes here now than it would on an idle processor; 1 when nothing else runs. */
function contention(): number {
  const [began, before] = [performance.now(), process.threadCpuUsage()];
  while (performance.now() - began < 400) Math.sqrt(began);
  const { user, system } = process.threadCpuUsage(before);
  return Math.max(1, (performance.now() - began) / ((user + system) / 1000));
}

const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const round = (ms: number) => Math.round(ms);

test(`the review board over ${CONTACTS.toLocaleString('en')} contacts`, async () => {
  const session = await launchChromium(KEPT ? { profile: resolve(KEPT) } : {});
  try {
    const code = await bundleFill();
    const page = await openWith(session, code);
    const marker = KEPT && join(resolve(KEPT), `filled-${CONTACTS}`);
    if (!marker || !existsSync(marker)) {
      const own = session.puppeteer.process()?.pid;
      // Filling takes minutes: other work on the machine goes first.
      if (own) setPriority(own, 19);
      const began = performance.now();
      await page.evaluate((n, now) => bench.start(n, now), CONTACTS, NOW);
      const tables = await untilFilled(page);
      console.log(`filled in ${round((performance.now() - began) / 1000)} s`, tables);
      if (marker) writeFileSync(marker, JSON.stringify(tables));
      if (own) setPriority(own, 0);
    }
    await timeFirst(session);
    const firsts = [];
    let busy = contention();
    for (let i = 0; i < 5; i++) firsts.push(await timeFirst(session));

    const board = await session.newPage();
    await board.goto(`${session.ext.origin}/review.html#measures`);
    await board.waitForSelector('.measures .value');
    const selectOf = (label: string) =>
      board.evaluate((text) => {
        const of = [...document.querySelectorAll('label')].find((each) => each.textContent === text);
        return `[id="${of?.htmlFor}"]`;
      }, label);
    const values = (selector: string) =>
      board.$eval(selector, (e) => [...(e as HTMLSelectElement).options].map((option) => option.value));
    const changes: Record<string, number> = {};
    const change = async (name: string, selector: string, value: string) => {
      changes[name] = round(await timeChange(board, selector, value));
    };
    for (const span of ['7', '90', 'all', '30']) await change(`period ${span}`, `input[value="${span}"]`, '');
    const agent = await selectOf('Agent');
    await change('agent', agent, 'sample-agent-02');
    for (const [label, value] of [
      ['Channel', 'email'],
      ['Ended as', 'resolved'],
    ] as const) {
      const selector = await selectOf(label);
      await change(`agent and ${label}`, selector, value);
      await change(`agent, ${label} off`, selector, '');
    }
    const prompt = await selectOf('Prompt');
    await change('agent and prompt', prompt, 'thank-at-close');
    const tag = await selectOf('Tag');
    const tags = await values(tag);
    await change('agent, prompt off', prompt, '');
    await change('everybody', agent, '');
    await change('tag', tag, tags.find((each) => each.startsWith('cause:')) ?? '');
    await change('tag off', tag, '');
    await change('channel', await selectOf('Channel'), 'email');
    await change('two at once (scanned)', await selectOf('Ended as'), 'resolved');
    await board.close();
    // What other work on the machine takes is not the board's.
    busy = Math.max(busy, contention());

    const ratio = await page.evaluate((now) => bench.compare(30, now), NOW);
    const heap = await heapAfterPages(page, 5);
    const writes = await page.evaluate((now) => bench.timeWrites(now), NOW);
    const rebuilt =
      CONTACTS > 100_000 ? null : await page.evaluate((now) => bench.timeRebuild(4000, now), NOW);
    const { 'two at once (scanned)': scanned, ...named } = changes;
    console.table({
      'machine busy times': +busy.toFixed(1),
      'first numbers, ms (median of 5)': round(median(firsts)),
      'first numbers, ms (each)': firsts.map(round).join(' '),
      'slowest changed filter, ms': Math.max(...Object.values(named)),
      'two filters at once (scanned), ms': scanned,
      'daily sums : scanning contributions': `${round(ratio.sums)} : ${round(ratio.scan)} ms = 1 : ${round(ratio.scan / ratio.sums)}`,
      'daily sums : reading events': `${round(ratio.sums)} : ${round(ratio.events)} ms = 1 : ${round(ratio.events / ratio.sums)}`,
      'heap while paging, KiB (0, 10 … 50 pages)': heap.join(' '),
      'one strict write with : without daily sums, ms': `${writes.with.toFixed(1)} : ${writes.without.toFixed(1)} = ${(writes.with / writes.without).toFixed(2)}`,
      ...(rebuilt && { 'views anew, ms per 1000 events': (rebuilt.ms / (rebuilt.events / 1000)).toFixed(1) }),
    });
    console.log(changes);
    expect(median(firsts)).toBeLessThan(LIMIT * busy);
    expect(Object.entries(named).filter(([, ms]) => !(ms < LIMIT * busy))).toEqual([]);
    // Flat: what 50 pages leave behind is less than two pages hold.
    expect((heap.at(-1) ?? 0) - (heap[1] ?? 0)).toBeLessThan(400);
    await page.close();
  } finally {
    await session.close();
  }
}, 3_600_000);
