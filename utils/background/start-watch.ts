import { keepWatch } from '../alarms/keep-watch';
import { browser } from '../browser/browser';
import { findUncopied } from '../log/copy/copy-log';
import { copyOpenPromises } from '../log/copy-promises';
import { openLog } from '../log/database';
import { heal } from '../log/keep-trying';
import { checkCanary } from '../log/watch-canary';
import { addWarning } from '../settings/warnings';
import { reconcileSites } from '../sites/reconcile-sites';
import { catchUp } from './keep-copy';
import { mendSettings } from './keep-settings';

/** What the background was woken for is answered before it looks after the rest, ms. */
const CALM_MS = 1000;

/**
 * At every start of the background: is the log whole, and, when it is calm, are the sites registered, and what has come due
 * meanwhile? `now` in epoch ms.
 */
export async function startWatch(now: number, calm = afterAWhile): Promise<void> {
  let isWhole = false;
  const parts: [string, () => Promise<unknown>][] = [
    ['lock', lockStorage],
    ['settings', () => mendSettings(now)],
    ['journal', secureJournal],
    [
      'log',
      () =>
        checkCanary(now).then(
          () => {
            isWhole = true;
          },
          (error: unknown) =>
            addWarning({
              kind: 'log-unreadable',
              detail: error instanceof Error ? error.name : 'unknown',
              at: now,
            }),
        ),
    ],
    ['calm', calm],
    // Nothing is copied from a log that may not be whole.
    ['promises', async () => void (isWhole && (await copyOpenPromises()))],
    ['lacking', findUncopied],
    ['copy', () => catchUp(now)],
    ['sites', reconcileSites],
    ['watch', () => keepWatch(now)],
  ];
  for (const [name, part] of parts)
    await part().catch((error: unknown) => console.error(`Bedside: ${name} failed at start`, error));
}

function afterAWhile(): Promise<void> {
  return new Promise((done) => setTimeout(done, CALM_MS));
}

/** Once a session of the browser: an earlier one may have ended in the middle of a write. */
async function secureJournal(): Promise<void> {
  const key = 'journal-secured';
  if ((await browser.storage.session.get(key))[key] || (await openLog().events.limit(1).count()) === 0)
    return;
  await browser.storage.session.set({ [key]: true });
  await heal(false);
}

/** Keeps settings and the device key from content scripts, where the browser can (Chrome 140 and later). */
async function lockStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
