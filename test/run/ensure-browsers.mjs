import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { ROOT, runStep } from './run-step.mjs';

/** How each browser is got where it is missing. */
const WAYS = {
  chromium: { find: findChromium, debian: 'chromium', build: 'chrome@stable', variable: 'CHROMIUM_PATH' },
  firefox: { find: findFirefox, debian: 'firefox-esr', build: 'firefox@stable', variable: 'FIREFOX_PATH' },
};

async function installDebian(names) {
  console.log(`Installing ${names.join(' and ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runStep('apt-get', ['update', '-qq'], { env });
  await runStep('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
}

/** Chrome for Testing or Firefox from their own makers, into .cache/browsers. Returns the executable or null. */
function download(build) {
  console.log(`Downloading ${build} …`);
  try {
    const said = execFileSync(
      'npx',
      ['--yes', '@puppeteer/browsers', 'install', build, '--path', join(ROOT, '.cache/browsers')],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        shell: process.platform === 'win32',
      },
    );
    const path = said.trim().split('\n').at(-1)?.split(' ').slice(1).join(' ');
    return path && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * Sees to it that the browsers are there: finds them, else installs them (Debian and Ubuntu as root), else downloads
 * them. Sets CHROMIUM_PATH and FIREFOX_PATH for what runs afterwards.
 * @returns {Promise<string[]>} in plain words, what is missing and what to do; [] when all is well
 */
export async function ensureBrowsers(names = ['chromium', 'firefox']) {
  const missing = () => names.filter((name) => !WAYS[name].find());
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await installDebian(missing().map((name) => WAYS[name].debian));
  for (const name of missing()) {
    const path = download(WAYS[name].build);
    if (path) process.env[WAYS[name].variable] = path;
  }
  for (const name of names) {
    const path = WAYS[name].find();
    if (path) process.env[WAYS[name].variable] = path;
  }
  return missing().map(
    (name) =>
      `No ${name} found and none could be installed: install ${name === 'firefox' ? 'Firefox 140 or later' : 'Chromium'}, or say where it is with ${WAYS[name].variable}.`,
  );
}
