import { keepWatch } from '../alarms/keep-watch';
import { browser } from '../browser/browser';
import { checkCanary } from '../log/watch-canary';
import { addWarning } from '../settings/warnings';
import { reconcileSites } from '../sites/reconcile-sites';
import { checkFiles } from './check-files';

/** At every start of the background: is the log whole, are the sites registered, what has come due meanwhile? `now` in epoch ms. */
export async function startWatch(now: number): Promise<void> {
  const parts: [string, () => Promise<unknown>][] = [
    ['lock', lockStorage],
    [
      'log',
      () =>
        checkCanary(now).catch((error: unknown) =>
          addWarning({
            kind: 'log-unreadable',
            detail: error instanceof Error ? error.name : 'unknown',
            at: now,
          }),
        ),
    ],
    ['sites', reconcileSites],
    ['files', () => checkFiles(now)],
    ['watch', () => keepWatch(now)],
  ];
  for (const [name, part] of parts)
    await part().catch((error: unknown) => console.error(`Bedside: ${name} failed at start`, error));
}

/** Keeps settings and the device key from content scripts, where the browser can (Chrome 140 and later). */
async function lockStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
