import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { findInFiles, findSeeds } from '../browser/find-seeds.ts';
import { launch } from '../browser/launch.ts';
import { CASE_MS } from '../browser/limits.ts';
import { panelOf } from '../browser/panel.ts';
import { PRACTICE } from '../browser/practice-desk.ts';
import { OUT } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { BROWSERS, type OwnPage, type Session } from '../browser/session.ts';

/** Contacts about a case on the screen, and contacts logged by hand, with a promised callback each. */
const [ON_DESK, BY_HAND] = [10, 90];

const TICKET = readFileSync(`public${PRACTICE.path}`, 'utf8');

/** What tells who somebody is, made up so that it is nowhere by accident. */
const seedsOf = (n: number) => ({
  name: `Quenby Zarathorn${n}`,
  caseNumber: `ZQ-77310${n}`,
  number: `+44 7700 9${String(n).padStart(5, '0')}`,
  note: `asked about the vermilion invoice${n}`,
  action: `ring about the quokka statement${n}`,
  reason: `because of the periwinkle refund${n}`,
  given: `Wilhelmina Oakenshaw${n}`,
  secret: `ticket-of-marmaduke${n}`,
});

/** Where the browser itself keeps the addresses of pages that were looked at, with Bedside or without. */
const ADDRESSES =
  /History|Sessions|Visited Links|Cache|Favicons|favicons|places\.sqlite|sessionstore|Top Sites|Network|ukm_db|datareporting|Shortcuts/;
const NOWHERE = /^$/;

type Answer = { ok: boolean; reason?: string; reply?: Record<string, unknown> };
type Api = {
  runtime: { sendMessage(message: unknown): Promise<Answer> };
  storage: { local: { get(all: null): Promise<object> } };
};
type Scope = { browser?: Api; chrome: Api };

/** Sends a message from an own page, as its buttons do. */
const send = async (own: OwnPage, type: string, request: object) => {
  const answer = await own.run(
    (message) => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { type, request },
  );
  expect(answer).toMatchObject({ ok: true });
  return answer.reply ?? {};
};

/** All databases and the storage on disk as text; bytes as hex, so that what is in them in clear is found. */
const dump = (own: OwnPage) =>
  own.run(async () => {
    const { browser, chrome } = globalThis as unknown as Scope;
    // Bytes as text, as Firefox lets its driver see them no other way.
    const bytes = (key: string, value: unknown) =>
      (key === 'box' || key === 'wrapped') && typeof value !== 'string'
        ? new TextDecoder('latin1').decode(value as Uint8Array)
        : value;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((ok, no) => {
        request.onsuccess = () => ok(request.result);
        request.onerror = () => no(request.error);
      });
    const all: Record<string, unknown> = { storage: await (browser ?? chrome).storage.local.get(null) };
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        all[`${name}.${store}`] = await done(db.transaction(store).objectStore(store).getAll());
      db.close();
    }
    return JSON.stringify(all, bytes);
  });

describe.each(BROWSERS)('at rest (%s)', (browser) => {
  const profile = resolve(OUT, `at-rest-${browser}`);
  let session: Session | undefined;
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function work(page: Page, own: OwnPage, url: string, n: number) {
    const panel = panelOf(page);
    const { name, note, given } = seedsOf(n);
    await page.goto(`${url}${PRACTICE.path}?n=${n}&secret=${seedsOf(n).secret}`);
    await page.bringToFront();
    await panel.says('[role=region]', name.split(' ')[0] ?? '');
    await panel.click('[data-act=promise][data-preset="1h"]');
    await panel.find('[data-commitment]');
    const tab = await own.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } };
      };
      return (await chrome.tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id ?? 0;
    });
    await send(own, 'now.name', { tab, name: given });
    await panel.click('[data-act=log]');
    await panel.click('[data-disposition=answered]');
    await panel.find('[data-log=saved]');
    return note;
  }

  test(
    `nothing of ${ON_DESK + BY_HAND} contacts that tells who somebody is lies on disk in clear`,
    async () => {
      rmSync(profile, { recursive: true, force: true });
      const desk = await serveFolder('public', {
        answer({ url = '/' }, response) {
          const { pathname, searchParams } = new URL(url, 'http://desk');
          if (pathname !== PRACTICE.path) return false;
          const { name, caseNumber } = seedsOf(Number(searchParams.get('n')));
          const page = TICKET.replaceAll('Jordan Rivera', name).replace('>4711<', `>${caseNumber}<`);
          response
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
            .end(page);
          return true;
        },
      });
      try {
        const running = await launch(browser, { profile });
        session = running;
        const own = await running.ext.open('options.html#data', { behind: true });
        const page = await running.newPage();
        for (let n = 0; n < ON_DESK; n++) await work(page, own, desk.url, n);
        await page.close();
        for (let n = ON_DESK; n < ON_DESK + BY_HAND; n++) {
          const { name, number, note, action, reason } = seedsOf(n);
          const words = { name, number, reason, action };
          const commitment = {
            id: `seeded-promise-${n}`,
            kind: 'callback',
            dueAt: Date.now() + 3_600_000,
            ...words,
          };
          await send(own, 'promise.make', { tab: null, commitment });
          const call = { interaction: null, tab: null, channel: 'phone', disposition: 'resolved', note };
          await send(own, 'log.finish', { ...call, id: `seeded-finish-${n}`, endedAt: Date.now() });
        }
        // Some of it goes again: what is erased is to lie nowhere either.
        const { interaction } = (await send(own, 'log.finish', {
          ...{
            interaction: null,
            tab: null,
            channel: 'phone',
            disposition: 'resolved',
            note: seedsOf(0).note,
          },
          ...{ id: 'seeded-finish-erased', endedAt: Date.now() },
        })) as { interaction: string };
        await send(own, 'log.note', { interaction, note: '' });

        const seeds = Array.from({ length: ON_DESK + BY_HAND }, (_, n) => Object.values(seedsOf(n))).flat();
        const text = await dump(own);
        const records = (JSON.parse(text) as Record<string, unknown[]>)['bedside.words']?.length ?? 0;
        expect(records).toBeGreaterThanOrEqual(ON_DESK + 2 * BY_HAND);
        expect(findSeeds(Buffer.from(text), seeds, 'stores')).toEqual([]);
        await running.close();
        session = undefined;
        const isAddress = (seed: string) => seed.startsWith('ticket-of-');
        const { found: told } = findInFiles(profile, seeds.filter(isAddress), ADDRESSES);
        const { found: typed, files } = findInFiles(
          profile,
          seeds.filter((seed) => !isAddress(seed)),
          NOWHERE,
        );
        const found = [...told, ...typed];
        expect(found.map(({ seed, form, where }) => `${seed} as ${form} in ${where}`)).toEqual([]);
        console.log(`${browser}: ${seeds.length} seeds in ${records} records, ${files} files, 0 found`);
        // They are there all the same, for who works here.
        session = await launch(browser, { profile });
        const again = await session.ext.open('popup.html#log');
        await again.until(
          (words) => document.body.textContent?.includes(words),
          seedsOf(ON_DESK + BY_HAND - 1).note,
        );
      } finally {
        await desk.close();
      }
    },
    CASE_MS,
  );
});
