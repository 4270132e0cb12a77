import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest Firefox the extension says it runs in (strict_min_version). */
const FIREFOX_AT_LEAST = 140;

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'chrome'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const CHROMIUM_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .find((path) => existsSync(path) && runnable(path));

const firefoxVersion = (path) => {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(said.match(/Firefox (\d+)/)?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/** Chromium's executable: CHROMIUM_PATH, else a known name or place. Branded Chrome is left out: it refuses --load-extension. Null when there is none. */
export const findChromium = () =>
  [process.env.CHROMIUM_PATH, ...CHROMIUM_NAMES.map(onPath), ...CHROMIUM_PLACES].find(
    (path) => path && runnable(path),
  ) ?? null;

/** Firefox's executable of version 140 or later: FIREFOX_PATH, else a known name or place. Null when there is none. */
export const findFirefox = () =>
  [process.env.FIREFOX_PATH, ...FIREFOX_NAMES.map(onPath), ...FIREFOX_PLACES].find(
    (path) => path && runnable(path) && firefoxVersion(path) >= FIREFOX_AT_LEAST,
  ) ?? null;
