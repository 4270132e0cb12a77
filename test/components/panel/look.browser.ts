import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { PanelShape } from '../../../utils/model/panel-place.ts';
import { axe } from '../../browser/axe.ts';
import { findChromium } from '../../run/find-browsers.mjs';
import { buildStates } from './build-states.ts';
import { STATES } from './states.ts';

// node test/components/panel/look.browser.ts [folder]: axe over every state; pictures into the folder.
const folder = process.argv[2];
if (folder) mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
type Show = { states: string[]; side?: 'left' | 'right'; shape?: PanelShape; maxHeight?: number };
let faults = 0;

const show = (page: Page, what: Show) =>
  page.evaluate((how) => (globalThis as unknown as { showStates(how: Show): void }).showStates(how), what);
const look = async (page: Page, name: string) => {
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-bedside]')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('button, summary') ?? [])]
        .filter((control) => (control as HTMLElement).checkVisibility())
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(
          ({ control, box }) => `${host.id}: ${control.outerHTML.slice(0, 90)} ${box.width}x${box.height}`,
        ),
    ),
  );

try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log('page error', error));
  await page.setContent(await buildStates());
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const [name] of Object.entries(STATES)) {
      for (const shape of ['open', 'strip', 'tab'] as const) {
        await show(page, { states: [name], shape });
        await page.evaluate(() => {
          for (const host of document.querySelectorAll('[data-bedside]'))
            for (const part of host.shadowRoot?.querySelectorAll('details') ?? []) part.open = true;
          document
            .querySelector('[data-bedside]')
            ?.shadowRoot?.querySelector<HTMLElement>('[data-act=dismiss]')
            ?.click();
        });
        const said = [...(await axe(page, '[data-bedside]')), ...(await small(page))];
        for (const line of said)
          console.log(`${scheme} ${name}${shape === 'open' ? '' : ` ${shape}`}: ${line}`);
        faults += said.length;
      }
    }
  }
  await page.close();
  if (folder) {
    const page = await browser.newPage();
    await page.setContent(await buildStates());
    const all = Object.keys(STATES);
    const sets = { a: all.slice(0, 6), b: all.slice(6, 11), c: all.slice(11) };
    for (const scheme of ['light', 'dark', 'forced'] as const) {
      await page.setViewport({ width: 1360, height: 800 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      ]);
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
          { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      for (const [name, states] of Object.entries(sets)) {
        await show(page, { states });
        await look(page, `${scheme}-${name}`);
      }
      for (const shape of ['strip', 'tab'] as const) {
        await show(page, { states: all, shape, ...(shape === 'strip' && { maxHeight: 120 }) });
        await look(page, `${scheme}-${shape}`);
      }
    }
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'none' }] });
    await page.setViewport({ width: 680, height: 430, deviceScaleFactor: 2 });
    await show(page, { states: ['workspace', 'visit'], maxHeight: 414 });
    await look(page, 'zoom');
    await page.setViewport({ width: 1000, height: 900 });
    await show(page, { states: ['complaint', 'workspace', 'service'], side: 'left' });
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-bedside]')) {
        for (const part of host.shadowRoot?.querySelectorAll('details') ?? []) part.open = true;
        host.shadowRoot?.querySelector<HTMLElement>('[data-act=dismiss]')?.click();
      }
    });
    await look(page, 'open-left');
  }
} finally {
  await browser.close();
}
console.log(`${faults} faults`);
process.exitCode = faults ? 1 : 0;
