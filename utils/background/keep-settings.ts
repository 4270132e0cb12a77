import { browser } from '../browser/browser';
import { forgetKey } from '../privacy/hash-case';
import { openKeys } from '../privacy/key-database';
import { seal, unseal } from '../privacy/seal';
import { addWarning } from '../settings/warnings';

/** What is kept twice: every setting, who works here among them, and the secret under which cases have their names. */
const KEPT = /^(?:setting:|device-key$)/;
/** It stands from the first entry on; where it is gone, all that stood beside it is. */
const CANARY = 'canary';
const ABOUT = 'settings';

type Settings = Record<string, unknown>;

/** After these changes of the storage: keeps all settings once more, sealed, beside the keys. `now` in epoch ms. */
export async function keepSettings(changes: Settings, area: string, now: number): Promise<void> {
  if (area !== 'local' || !Object.keys(changes).some((key) => KEPT.test(key) || key === CANARY)) return;
  const [kept, all] = await Promise.all([
    openKeys().settings.get('settings'),
    browser.storage.local.get(null),
  ]);
  // Entries move the canary all the time: with them it is only kept that was never kept before.
  if (kept && !Object.keys(changes).some((key) => KEPT.test(key))) return;
  // What may have been lost is not put in the place of what was kept.
  if (kept && all[CANARY] === undefined) return;
  const settings = Object.fromEntries(Object.entries(all).filter(([key]) => KEPT.test(key)));
  await openKeys().settings.put({ id: 'settings', ...(await seal(settings, ABOUT, now)) });
}

/**
 * At start: was the storage of settings lost? Then they come back from the second place, so that this goes on as the same
 * person's, her promises ring, and cases keep their names; and it is said. `now` in epoch ms.
 */
export async function mendSettings(now: number): Promise<boolean> {
  if ((await browser.storage.local.get(CANARY))[CANARY] !== undefined) return false;
  const kept = await openKeys().settings.get('settings');
  if (!kept) return false;
  const settings = (await unseal(kept, ABOUT)) as Settings | null;
  if (!settings) return false;
  await browser.storage.local.set(settings);
  forgetKey();
  await addWarning({ kind: 'settings-back', detail: '', at: now });
  return true;
}
