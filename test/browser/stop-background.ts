import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Puts the background to sleep, as Chromium does after half a minute. Resolves when it is gone. */
export async function stopBackground(browser: Browser, origin: string): Promise<void> {
  const find = () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(`${origin}/`));
  const target = find();
  const worker = await target?.worker();
  await worker?.close();
  await until(() => find() !== target || !target, 'the background to be gone');
}
