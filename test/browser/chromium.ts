import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findChromium } from '../run/find-browsers.mjs';
import { ownPage } from './chromium-page.ts';
import { chromiumPermissions } from './chromium-permissions.ts';
import { START_MS, WAIT_MS } from './limits.ts';
import { makeProfile } from './profile.ts';
import { readRows } from './read-rows.ts';
import { BUILDS, type Extension, type Launch, type Session, WELCOME } from './session.ts';
import { watchPage } from './watch-page.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--window-size=1360,860',
  '--lang=en-US',
];

/** The id Chromium gives an unpacked extension: sixteen bytes of its path's SHA-256, written with a to p. */
const idOf = (folder: string) =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/**
 * Starts Chromium with the extension loaded.
 * @throws when no Chromium is found or the build is missing
 */
export async function launchChromium(launch: Launch = {}): Promise<Session> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: set CHROMIUM_PATH');
  const asked = launch.extension === undefined ? `${BUILDS}/chrome-mv3-e2e` : launch.extension;
  const folder = asked && realpathSync(resolve(asked));
  const loaded = [...(folder ? [folder] : []), ...(launch.beside ?? [])].join(',');
  const profile = makeProfile(launch.profile);
  const hosts = (launch.hosts ?? []).map((host) => `MAP ${host} 127.0.0.1`).join(',');
  const browser = await puppeteer.launch({
    executablePath,
    // Chromium ends by itself when the pipe closes, so nothing stays behind when a run is killed.
    pipe: true,
    headless: !launch.headed,
    userDataDir: profile.folder,
    defaultViewport: launch.headed ? null : { width: 1360, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...FLAGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(loaded ? [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`] : []),
      ...(hosts ? [`--host-resolver-rules=${hosts}`] : []),
    ],
  });
  const said: string[] = [];
  watchBackground(browser, said);
  browser.on('targetcreated', async (target) => {
    const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
    if (page) watchPage(page, said);
  });
  const id = folder ? idOf(folder) : '';
  const ext = describe(browser, id, said);
  if (folder) {
    await browser.waitForTarget((target) => target.url().startsWith(`${ext.origin}/`), { timeout: START_MS });
    if (existsSync(join(folder, WELCOME)))
      await closeWelcome(browser, `${ext.origin}/${WELCOME}`, profile.isNew);
  }
  return {
    browser: 'chromium',
    puppeteer: browser,
    profile: profile.folder,
    ext,
    newPage: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(WAIT_MS);
      watchPage(page, said);
      return page;
    },
    complaints: async () => said.splice(0),
    kill: async () => {
      const running = browser.process();
      if (running?.pid) process.kill(-running.pid, 'SIGKILL');
      await new Promise((gone) => (running?.exitCode === null ? running.once('exit', gone) : gone(0)));
      await browser.disconnect();
    },
    close: async () => {
      await browser.close();
      profile.drop();
    },
  };
}

/**
 * The page that a first install opens would lie over the test's own tab, which then stands still, so it is waited for and
 * closed. In a kept profile it comes only where the browser was killed before it knew of the install, and at any time.
 */
async function closeWelcome(browser: Browser, url: string, isNew: boolean) {
  if (!isNew) {
    const close = async (target: Target) => {
      if (target.url() === url) await (await target.page())?.close();
    };
    browser.on('targetcreated', close).on('targetchanged', close);
    return;
  }
  const opened = await browser.waitForTarget((target) => target.url() === url, { timeout: START_MS });
  await (await opened.page())?.close();
}

function watchBackground(browser: Browser, said: string[]) {
  const watch = (worker: WebWorker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error') said.push(`background: ${message.text()}`);
    });
    worker.on('error', (error) => said.push(`background: ${error.message}`));
  };
  browser.on('targetcreated', async (target) => {
    const worker = target.type() === 'service_worker' ? await target.worker().catch(() => null) : null;
    if (worker) watch(worker);
  });
}

function describe(browser: Browser, id: string, said: string[]): Extension {
  const origin = `chrome-extension://${id}`;
  const open = async (path: string, behind: boolean): Promise<Page> => {
    const url = `${origin}/${path}`;
    if (!behind) {
      const page = await browser.newPage();
      page.setDefaultTimeout(WAIT_MS);
      watchPage(page, said);
      await page.goto(url);
      return page;
    }
    const client = await browser.target().createCDPSession();
    const { targetId } = await client.send('Target.createTarget', { url, background: true });
    await client.detach();
    const target = await browser.waitForTarget((each) => each.url() === url && idOfTarget(each) === targetId);
    const page = await target.page();
    if (!page) throw new Error(`${url} opened as no page`);
    watchPage(page, said);
    // The target has its address before its document: until then the page has no database.
    await page.waitForFunction(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      { polling: 50 },
      url,
    );
    return page;
  };
  return {
    id,
    origin,
    open: async (path, how) => ownPage(await open(path, how?.behind ?? false)),
    rows: async (store) => {
      const page = await open('manifest.json', true);
      try {
        return await page.evaluate(readRows, store);
      } finally {
        await page.close();
      }
    },
    ...chromiumPermissions(browser, id),
  };
}

const idOfTarget = (target: object) => (target as { _targetId?: string })._targetId;
