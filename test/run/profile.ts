// `npm run -s profile -- FILE.html [profile.json] [--url ADDRESS]`: reads a saved page in a real browser and prints what would be
// proposed for each reader, or with a profile what it reads, each with its standing, as JSON. Nothing reaches a network.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';
import { runnerImport } from 'vite';
import { launch } from '../browser/launch.ts';
import { bundleTeach } from '../teach/bundle-teach.ts';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { besidePage, readSavedPage, type SavedPage, saysCharset } from './profile/saved-page.ts';
// @ts-expect-error it has no types
import { ROOT } from './run-step.mjs';

const USAGE = 'Usage: npm run -s profile -- FILE.html [profile.json] [--url ADDRESS]';
/** A page that loads for longer is read as it stands, ms. */
const LOAD_MS = 15_000;
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

type Read = { ok: boolean; profile?: object; faults?: { path: string; reason: string }[] };

async function readProfileFile(file: string): Promise<object> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error);
    throw new Error(
      `${file}: ${isThere ? 'this is no JSON' : 'the file cannot be read'} (${(error as Error).message}).`,
    );
  }
  const path = join(ROOT, 'utils/sites/read-profile.ts');
  const { readProfile } = (
    await runnerImport<{ readProfile: (data: unknown) => Read }>(path, { logLevel: 'silent' })
  ).module;
  const read = readProfile(data);
  if (read.ok && read.profile) return read.profile;
  const faults = (read.faults ?? []).map(({ path: place, reason }) => `  ${place}: ${reason}`);
  throw new Error(`${file} is no site profile that can be used:\n${faults.join('\n')}`);
}

function answer(page: SavedPage, request: HTTPRequest): Promise<void> {
  const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() == null;
  if (isPage)
    return request.respond({
      status: 200,
      contentType: saysCharset(page) ? 'text/html' : 'text/html; charset=utf-8',
      body: page.bytes,
    });
  if (/^(?:about|data|blob):/.test(request.url())) return request.continue();
  const beside = besidePage(page, request.url());
  const type = TYPES[extname(new URL(request.url()).pathname).toLowerCase()];
  return beside
    ? request.respond({ status: 200, ...(type && { contentType: type }), body: beside })
    : request.abort();
}

async function run(saved: SavedPage, profile: object | null): Promise<unknown> {
  const browser = findChromium() ? 'chromium' : findFirefox() ? 'firefox' : null;
  if (!browser)
    throw new Error(
      'No Chromium and no Firefox of version 140 or later was found: set CHROMIUM_PATH or FIREFOX_PATH.',
    );
  const script = await bundleTeach(join(ROOT, 'test/run/profile/in-page.ts'));
  const session = await launch(browser, { extension: null });
  try {
    const page = await session.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(saved, request).catch(() => undefined));
    await page.goto(saved.url.href, { waitUntil: 'load', timeout: LOAD_MS }).catch((error: Error) => {
      if (error.name !== 'TimeoutError') throw error;
    });
    await page.evaluate(script);
    return await page.evaluate((given) => {
      const asked = (
        globalThis as never as { bedsideProfile: Record<string, (profile?: unknown) => unknown> }
      ).bedsideProfile;
      return given ? asked.readings?.(given) : asked.proposals?.();
    }, profile);
  } finally {
    await session.close();
  }
}

try {
  const args = process.argv.slice(2);
  const at = args.indexOf('--url');
  const given = at < 0 ? null : (args[at + 1] ?? '');
  if (at >= 0) args.splice(at, 2);
  const [file, profileFile] = args;
  if (!file || args.length > 2 || args.some((each) => each.startsWith('-'))) throw new Error(USAGE);
  const saved = readSavedPage(file, given);
  const profile = profileFile ? await readProfileFile(profileFile) : null;
  const found = (await run(saved, profile)) as object;
  const told = {
    format: 1,
    mode: profile ? 'readings' : 'proposals',
    file,
    url: saved.from === 'file' ? null : saved.url.href,
    ...found,
  };
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
