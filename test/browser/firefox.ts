import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { findFirefox } from '../run/find-browsers.mjs';
import { connectBidi } from './connect-bidi.ts';
import { firefoxExtension } from './firefox-extension.ts';
import { START_MS, WAIT_MS } from './limits.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { makeProfile } from './profile.ts';
import { BUILDS, type Launch, type Session, WELCOME } from './session.ts';
import { until } from './until.ts';
import { watchPage } from './watch-page.ts';

/** Our add-on's id (wxt.config.ts) and the address it gets here, so that tests know it beforehand. */
const ADDON = 'bedside@bedside.example';
const UUID = 'bed51de0-0000-4000-8000-000000000001';

const prefs = (hosts: string[]) => ({
  'marionette.port': 0,
  'remote.active-protocols': 1,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'network.dns.localDomains': hosts.join(','),
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.couldRestoreSession.count': -1,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#unused',
  'intl.accept_languages': 'en-US',
});

/**
 * Starts Firefox with the extension installed. Marionette opens the one WebDriver session; puppeteer joins it over
 * BiDi, because Firefox allows a single session and BiDi refuses moz-extension: pages.
 * @throws when no Firefox is found or the build is missing
 */
export async function launchFirefox(launch: Launch = {}): Promise<Session> {
  const executable = findFirefox();
  if (!executable) throw new Error('no Firefox of version 140 or later found: set FIREFOX_PATH');
  const folder = launch.extension === undefined ? `${BUILDS}/firefox-mv3-e2e` : launch.extension;
  const profile = makeProfile(launch.profile);
  writePrefs(profile.folder, launch.hosts ?? []);
  const running = spawn(
    executable,
    [
      ...(launch.headed ? [] : ['--headless']),
      '--no-remote',
      '--new-instance',
      '-profile',
      profile.folder,
      '-marionette',
      '-remote-allow-system-access',
      '--remote-debugging-port=0',
      'about:blank',
    ],
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1360', MOZ_HEADLESS_HEIGHT: '860' },
    },
  );
  const orphaned = () => killTree(running, 'SIGKILL');
  process.once('exit', orphaned);
  running.once('exit', () => process.off('exit', orphaned));
  const said: string[] = [];
  try {
    const marionette = await connectMarionette(await readPort(profile.folder, running));
    const browser = await connectBidi(marionette);
    browser.on('targetcreated', async (target) => {
      const page = await target.page().catch(() => null);
      if (page) watchPage(page, said);
    });
    if (folder) await browser.installExtension(resolve(folder));
    const extension = firefoxExtension(marionette, browser, {
      addon: ADDON,
      uuid: UUID,
      folder: folder && resolve(folder),
    });
    if (folder && existsSync(join(folder, WELCOME))) await extension.closeWelcome(profile.isNew);
    return {
      browser: 'firefox',
      puppeteer: browser,
      profile: profile.folder,
      ext: extension.ext,
      newPage: async () => {
        const page = await browser.newPage();
        page.setDefaultTimeout(WAIT_MS);
        if (!launch.headed) await page.setViewport({ width: 1360, height: 800 });
        watchPage(page, said);
        return page;
      },
      complaints: async () => [...said.splice(0), ...(await extension.complaints())],
      kill: () => end(running, 'SIGKILL', marionette),
      close: async () => {
        await quit(browser, marionette, running);
        profile.drop();
      },
    };
  } catch (error) {
    await end(running, 'SIGKILL', null);
    throw error;
  }
}

function writePrefs(folder: string, hosts: string[]) {
  rmSync(join(folder, 'MarionetteActivePort'), { force: true });
  const lines = Object.entries(prefs(hosts)).map(
    ([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
}

async function readPort(folder: string, running: ChildProcess): Promise<number> {
  const file = join(folder, 'MarionetteActivePort');
  return until(
    () => {
      if (running.exitCode !== null) throw new Error(`Firefox ended with ${running.exitCode}`);
      return existsSync(file) && Number(readFileSync(file, 'utf8').trim());
    },
    "Firefox's Marionette port",
    START_MS,
  );
}

function killTree(running: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (running.pid) process.kill(-running.pid, signal);
  } catch {
    // already gone
  }
}

async function end(running: ChildProcess, signal: NodeJS.Signals, marionette: Marionette | null) {
  const gone = new Promise((done) =>
    running.exitCode === null && !running.signalCode ? running.once('exit', done) : done(0),
  );
  killTree(running, signal);
  await gone;
  marionette?.close();
}

async function quit(browser: Browser, marionette: Marionette, running: ChildProcess) {
  const gone = new Promise((done) => running.once('exit', done));
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  const late = new Promise((done) => setTimeout(done, 8_000, 'late'));
  if ((await Promise.race([gone, late])) === 'late') await end(running, 'SIGKILL', null);
  marionette.close();
  await browser.disconnect().catch(() => {});
}
