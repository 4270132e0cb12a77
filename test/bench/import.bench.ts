import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { generateLog } from '../review/generate-log.ts';

// A log of half a year and more goes into the built extension and out again, beside a bare bulk insert of the same rows in
// the same browser. BEDSIDE_BENCH_IMPORT=80000 for a million entries.
const CONTACTS = Number(process.env.BEDSIDE_BENCH_IMPORT ?? 6000);

type Runtime = { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string }> };

/** A person who logs calls in the page: how long each took, ms, until `stop` is set. */
const logCalls = (page: Page, most: number) =>
  page.evaluate(async (count) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const state = globalThis as unknown as { stop?: boolean };
    const took: number[] = [];
    for (let n = 0; n < count && !state.stop; n++) {
      const began = performance.now();
      const call = { interaction: null, tab: null, channel: 'phone', disposition: 'resolved', note: '' };
      const id = `call-${Math.random().toString(16).slice(2)}-0000`;
      const answer = await runtime.sendMessage({
        type: 'log.finish',
        request: { ...call, id, endedAt: Date.now() },
      });
      if (!answer.ok) throw new Error(answer.reason);
      took.push(performance.now() - began);
      await new Promise((next) => setTimeout(next, 300));
    }
    return took;
  }, most);

/** The same rows once more into a database of the same form, as plainly as the browser can, ms. */
const insertBare = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((ok, no) => {
        request.onsuccess = () => ok(request.result);
        request.onerror = () => no(request.error);
      });
    const log = await done(indexedDB.open('bedside'));
    const names = [...log.objectStoreNames].filter((name) => name !== 'arrivals');
    const opening = indexedDB.open('bare');
    opening.onupgradeneeded = () => {
      const from = log.transaction(names);
      for (const name of names) {
        const { keyPath, indexNames } = from.objectStore(name);
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexNames) {
          const { keyPath: path, multiEntry } = from.objectStore(name).index(index);
          store.createIndex(index, path, { multiEntry });
        }
      }
    };
    const bare = await done(opening);
    let ms = 0;
    for (const name of names) {
      let after: IDBKeyRange | null = null;
      for (;;) {
        const keys = await done(log.transaction(name).objectStore(name).getAllKeys(after, 4000));
        if (keys.length === 0) break;
        const rows = await done(log.transaction(name).objectStore(name).getAll(after, 4000));
        after = IDBKeyRange.lowerBound(keys.at(-1), true);
        const began = performance.now();
        const write = bare.transaction(name, 'readwrite', { durability: 'strict' });
        for (const row of rows) write.objectStore(name).add(row);
        await new Promise((ok, no) => {
          write.oncomplete = ok;
          write.onabort = no;
        });
        ms += performance.now() - began;
      }
    }
    bare.close();
    log.close();
    await done(indexedDB.deleteDatabase('bare'));
    return ms;
  });

const p95 = (list: number[]) =>
  [...list].sort((a, b) => a - b)[Math.ceil(list.length * 0.95) - 1] ?? Number.NaN;

test(`a log of ${CONTACTS.toLocaleString('en')} contacts in and out`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const session = await launchChromium();
  try {
    const file = join(folder, 'backup.json');
    const events = generateLog({ interactions: CONTACTS, seed: 3, end: Date.now() - 60_000, agents: 1 });
    const agent = { id: 'made-agent-01', name: 'Ben' };
    const lines = events.map((event) => JSON.stringify(event).replaceAll('"sample-', '"made-'));
    const head = `{"format":1,"exportedAt":1,"agent":${JSON.stringify(agent)},"events":[\n`;
    writeFileSync(file, `${head}${lines.join(',\n')}\n]}`);

    const caller = await session.newPage();
    caller.setDefaultTimeout(0);
    await caller.goto(`${session.ext.origin}/manifest.json`);
    const idle = await logCalls(caller, 30);

    const page = await session.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${session.ext.origin}/options.html#data`);
    const input = await page.waitForSelector('.import input[type=file]');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(file);
    await page.waitForSelector('[data-file]');
    const began = performance.now();
    await page.locator('.import > .row button').click();
    await page.waitForSelector('progress');
    const calls = logCalls(caller, Number.POSITIVE_INFINITY);
    await page.waitForSelector('[data-file]:not([data-result=waiting])');
    const took = performance.now() - began;
    expect(await page.$eval('[data-file]', (each) => each.getAttribute('data-result'))).toBe('done');
    await caller.evaluate(() => void Object.assign(globalThis, { stop: true }));
    const under = await calls;

    const bare = await insertBare(caller);
    const exporting = performance.now();
    await page.locator('.export-log .button').click();
    await page.waitForSelector('.export-log progress');
    await page.waitForFunction(() => document.querySelector('.export-log progress') === null);
    const out = performance.now() - exporting;
    const rate = (ms: number) => Math.round(events.length / (ms / 1000));
    console.table({
      entries: events.length,
      'file, MB': +(statSync(file).size / 1e6).toFixed(1),
      'in, entries per second': rate(took),
      'bare bulk insert of all its rows, entries per second': rate(bare),
      'in : bare': +(took / bare).toFixed(2),
      'out, entries per second': rate(out),
      'logging a call, p95 ms, idle': Math.round(p95(idle)),
      'logging a call, p95 ms, meanwhile': Math.round(p95(under)),
    });
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 3_600_000);
