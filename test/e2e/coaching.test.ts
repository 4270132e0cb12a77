import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { axe } from '../browser/axe.ts';
import { launch } from '../browser/launch.ts';
import { OUT } from '../browser/scenario.ts';
import { BROWSERS, type Row, type Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { generateLog } from '../review/generate-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'coaching-'));
const sessions: Session[] = [];
afterAll(async () => {
  for (const session of sessions) await session.close().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

/** Opens one of our pages in a browser and lets it download into a folder of its own. */
async function open(session: Session, path: string): Promise<Page> {
  const page = await session.newPage();
  const downloads = await page.createCDPSession();
  await downloads.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.goto(`${session.ext.origin}/${path}`);
  await page.waitForFunction(() => (document.querySelector('main')?.textContent ?? '').trim().length > 0);
  return page;
}

/** Sends a message to the background as our pages do. */
function send<R>(page: Page, type: string, request: object): Promise<R> {
  return page.evaluate(
    async (message) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const answer = await runtime.sendMessage(message);
      if (!answer.ok) throw new Error(answer.reason);
      return answer.reply as never;
    },
    { type, request },
  );
}
type Runtime = { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string; reply: unknown }> };

const has = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, text);
const count = (page: Page, selector: string) => page.$$eval(selector, (found) => found.length);

/** Chooses files in the open page's import, as a person does, and takes them in. */
async function takeIn(page: Page, files: string[]) {
  await page.$$eval('details.exchange', (all) => {
    for (const each of all) each.open = true;
  });
  const input = await page.waitForSelector('.import input[type=file]');
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...files);
  await page.waitForFunction((n) => document.querySelectorAll('[data-file]').length === n, {}, files.length);
  await page.locator('.import > .row button').click();
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[data-file]:not([data-result=waiting])').length > 0 &&
      document.querySelectorAll('[data-file][data-result=waiting]').length === 0,
  );
  return page.$$eval('[data-file]', (all) => all.map((each) => each.getAttribute('data-result')));
}

/** Opens a contact of the log to its timeline. */
async function openEntry(page: Page, entry: string) {
  await page.waitForSelector(`${entry} summary`);
  await page.locator(`${entry} summary`).click();
  await page.waitForSelector(`${entry} .timeline`);
}

/** Moves to a view of the review page by the keyboard alone. */
async function goTo(page: Page, tab: string) {
  await page.focus('[role=tab][aria-selected=true]');
  for (let moves = 0; moves < 12; moves++) {
    if (await page.$(`#tab-${tab}[aria-selected=true]`)) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no tab ${tab}`);
}

/** Pictures (of the part `within`) and axe of a view: light, dark, at 200 % (half the width, double the pixels), 360 px wide. */
async function look(page: Page, name: string, within?: string) {
  mkdirSync(OUT, { recursive: true });
  const faults: string[] = [];
  for (const [how, width, scale, scheme] of [
    ['light', 1100, 1, 'light'],
    ['dark', 1100, 1, 'dark'],
    ['zoom', 640, 2, 'light'],
    ['narrow', 360, 1, 'light'],
  ] as const) {
    await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const path = `${OUT}/coaching-${name}-${how}.png` as const;
    const part = within ? await page.$(within) : null;
    await (part ? part.screenshot({ path }) : page.screenshot({ path, fullPage: true }));
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) faults.push(`${name} ${how}: ${over} px wider than the window`);
    if (how !== 'zoom') faults.push(...(await axe(page)).map((line) => `${name} ${how}: ${line}`));
  }
  await page.setViewport({ width: 1360, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  return faults;
}

describe.runIf(BROWSERS.includes('chromium'))('coaching (chromium)', () => {
  test('a lead takes two logs in, marks and thanks, and her file comes back to the agent', async () => {
    const start = async () => {
      const session = await launch('chromium');
      sessions.push(session);
      return session;
    };
    // The agent's own browser: two contacts, one promise kept early.
    const agent = await start();
    const hers = await open(agent, 'popup.html');
    const promise = { id: 'promise-kept-1', kind: 'promise', dueAt: Date.now() + 7_200_000, action: 'ring' };
    const { interaction } = await send<{ interaction: string }>(hers, 'log.finish', {
      id: 'finish-contact-1',
      interaction: null,
      tab: null,
      channel: 'phone',
      disposition: 'resolved',
      note: '',
      endedAt: Date.now(),
    });
    await send(hers, 'promise.make', { tab: null, commitment: promise });
    await send(hers, 'promise.change', { id: promise.id, to: 'kept' });
    // She scores herself first.
    const entry = `[data-interaction="${interaction}"]`;
    const own = await open(agent, 'review.html');
    const faults: string[] = [];
    await openEntry(own, entry);
    await own.locator(`${entry} .contact-review summary`).click();
    await own.locator(`${entry} [data-score=E] select`).fill('3');
    await own.locator(`${entry} [data-score=L] select`).fill('2');
    faults.push(...(await look(own, 'self', entry)));
    await own.locator(`${entry} .scores-box .button.main`).click();
    await own.waitForSelector(`${entry} .scores-box:not(:has(.held))`);
    await own.$$eval('details.exchange', (all) => {
      for (const each of all) each.open = true;
    });
    await own.locator('.export-log .button').click();
    const mine = join(folder, 'bedside-log.json');
    await until(() => existsSync(mine), 'the log’s file');
    const json = readFileSync(mine, 'utf8');
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, json.slice(0, json.length / 2));
    const other = join(folder, 'colleague.json');
    // Not as sample data, which the pages would mark as such.
    const sample = generateLog({
      interactions: 120,
      seed: 5,
      end: Date.now() - 60_000,
      days: 28,
      agents: 1,
    });
    const events: typeof sample = JSON.parse(JSON.stringify(sample).replaceAll('"sample-', '"made-up-'));
    const colleague = { id: events[0]?.agent ?? '', name: 'Ben' };
    writeFileSync(other, JSON.stringify({ format: 1, exportedAt: 1, agent: colleague, events }));

    // The lead's browser takes both in, and a broken one.
    const lead = await start();
    const page = await open(lead, 'review.html');
    expect(await takeIn(page, [mine, broken, other])).toEqual(['done', 'failed', 'done']);
    await has(page, '2 files taken in.');
    faults.push(...(await look(page, 'import', '.exchange')));
    expect(await lead.ext.rows('interactions')).toHaveLength(
      (await agent.ext.rows('interactions')).length + 120,
    );

    // Marks with the keyboard alone, witnesses, writes a note.
    await page.waitForSelector(entry);
    await page.focus(`${entry} summary`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${entry} [data-mark=exemplary]`);
    await page.focus(`${entry} [data-mark=exemplary]`);
    await page.keyboard.press('Space');
    await page.waitForSelector(`${entry} [data-mark=exemplary][aria-pressed=true]`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${entry} [data-witness=E][aria-pressed=true]`);
    await page.type(`${entry} .contact-review textarea`, 'You asked before you solved.');
    await page.locator(`${entry} .contact-review .button.main`).click();
    await has(page, 'Note saved');
    await page.locator(`${entry} [data-score=E] td:nth-of-type(2) select`).fill('2');
    await page.locator(`${entry} .scores-box .button.main`).click();
    await page.waitForFunction(
      (row) => document.querySelector(`${row} [data-score=E] td:last-child`)?.textContent === '-1',
      {},
      entry,
    );
    faults.push(...(await look(page, 'contact', entry)));

    // Thanks for the promise, plan, colleagues; the file.
    await goTo(page, 'coaching');
    await page.waitForSelector(`[data-kept=${promise.id}]`);
    await page.locator(`[data-kept=${promise.id}] button`).click();
    await page.waitForSelector(`[data-kept=${promise.id}] button[aria-pressed=true]`);
    expect(await count(page, '[data-drawn]')).toBeGreaterThan(0);
    faults.push(...(await look(page, 'lead')));
    const names = await page.$$eval('[data-colleague] input', (all) => all.map((each) => each.value));
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    const agentId = (JSON.parse(json) as { agent: { id: string } }).agent.id;
    await page.locator(`[data-colleague="${agentId}"] button`).click();
    const file = await until(async () => {
      const [found] = readdirSync(folder).filter((name) => /^bedside-coaching.*\.json$/.test(name));
      return found !== undefined && existsSync(join(folder, found)) && join(folder, found);
    }, 'the coaching file');
    const written = await until(
      async () => readFileSync(file, 'utf8').endsWith('}') && readFileSync(file, 'utf8'),
      'its end',
    );
    expect(JSON.parse(written)).toMatchObject({ kind: 'bedside-coaching', agent: agentId });

    // The agent takes it in and finds it at the contact, at the promise and in the list.
    await own.bringToFront();
    expect(await takeIn(own, [file])).toEqual(['done']);
    await has(own, '5 things from your lead added');
    await own.waitForSelector(`${entry} .from-lead-here`);
    const here = await own.$eval(`${entry} .from-lead-here`, (part) => part.textContent);
    expect(here).toContain('Exemplary');
    expect(here).toContain('You asked before you solved.');
    await goTo(own, 'coaching');
    await own.waitForSelector('[data-from-lead]');
    expect(
      (
        await own.$$eval('[data-from-lead]', (all) => all.map((each) => each.getAttribute('data-from-lead')))
      ).sort(),
    ).toEqual(['exemplary', 'note', 'scores', 'thanks', 'witnessed']);
    faults.push(...(await look(own, 'agent')));
    await goTo(own, 'week');
    await own.waitForSelector('[data-strength]');
    faults.push(...(await look(own, 'week')));
    const promises = await open(agent, 'popup.html#promises');
    await promises.$$eval('details', (all) => {
      for (const each of all) each.open = true;
    });
    await promises.waitForSelector(`[data-commitment=${promise.id}]`);
    expect(await promises.$eval(`[data-commitment=${promise.id}]`, (row) => row.textContent)).toContain(
      'Thanked',
    );

    // Twice changes nothing; taken back, nothing is left.
    await own.bringToFront();
    const rows = () => agent.ext.rows('events');
    const before: Row[] = await rows();
    await goTo(own, 'log');
    expect(await takeIn(own, [file])).toEqual(['done']);
    await has(own, '0 things from your lead added');
    expect(await rows()).toEqual(before);
    await goTo(own, 'coaching');
    await own.waitForSelector('.lead-file .danger');
    await own.locator('.lead-file .danger').click();
    await until(async () => (await count(own, '[data-from-lead]')) === 0, 'the list to be empty');
    // Her own scores are hers.
    const said = (await rows()).filter((row) => /^(review|kudos)/.test(String(row.kind)));
    expect(said).toMatchObject([{ kind: 'review.scored', by: 'self' }]);

    expect(faults).toEqual([]);
    for (const session of [agent, lead]) expect(await session.complaints()).toEqual([]);
  });
});
