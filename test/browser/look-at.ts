import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../run/find-browsers.mjs';
import { axe } from './axe.ts';
import { serveFolder } from './serve-folder.ts';

/** What a look has at hand: the page's address, and what to do with what is seen. */
export type Look = {
  browser: Browser;
  address: string;
  /** Prints a fault and counts it. */
  fault: (line: string) => void;
  /** Axe's faults, and whether anything is wider than the window; `name` stands before each. */
  check: (page: Page, name: string) => Promise<void>;
  /** A picture into the folder, where one was named. */
  picture: (page: Page, name: string, fullPage?: boolean) => Promise<void>;
};

/**
 * Bundles one of our views from its HTML file, serves it, opens Chromium and lets `see` look; ends with a line that
 * counts the faults, and with exit code 1 where there are any. `folder` = where pictures go, none without it.
 */
export async function lookAt(
  html: string,
  { folder, publicDir = false }: { folder: string | undefined; publicDir?: string | false },
  see: (look: Look) => Promise<string>,
): Promise<void> {
  if (folder) mkdirSync(folder, { recursive: true });
  const site = mkdtempSync(join(tmpdir(), 'look-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: publicDir && resolve(publicDir),
    root: resolve(dirname(html)),
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [{ find: 'wxt/browser', replacement: resolve('test/components/panel/fake-browser.ts') }],
    },
    build: {
      outDir: site,
      emptyOutDir: true,
      target: 'es2023',
      cssTarget: 'chrome123',
      rollupOptions: { input: resolve(html) },
    },
  });
  const served = await serveFolder(site);
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  let faults = 0;
  const fault = (line: string) => {
    console.log(line);
    faults++;
  };
  try {
    const seen = await see({
      browser,
      address: `${served.url}/${html.split('/').at(-1)}`,
      fault,
      async check(page, name) {
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) fault(`${name}: ${over} px wider than the window`);
        for (const line of await axe(page)) fault(`${name}: ${line}`);
      },
      async picture(page, name, fullPage = true) {
        if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
      },
    });
    console.log(`${seen}: ${faults} faults`);
  } finally {
    await browser.close();
    await served.close();
    rmSync(site, { recursive: true, force: true });
  }
  process.exitCode = faults > 0 ? 1 : 0;
}
