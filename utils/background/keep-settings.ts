import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import { keepTrying } from '../log/keep-trying';
import { forgetKey } from '../privacy/hash-case';
import { openKeys } from '../privacy/key-database';
import { seal, unseal } from '../privacy/seal';
import { addWarning } from '../settings/warnings';

/** What is kept twice: every setting, who works here among them, and the secret under which cases have their names. */
const KEPT = /^(?:setting:|device-key$)/;
/** Stands beside the settings from the first time they were kept; where it is gone, they are. */
const MARK = 'settings-kept';
const ABOUT = 'settings';
const TURNS = 'keep-settings';

type Settings = Record<string, unknown>;

/** After these changes of the storage: keeps all settings once more, sealed, beside the keys. `now` in epoch ms. */
export async function keepSettings(changes: Settings, area: string, now: number): Promise<void> {
  if (area !== 'local' || !Object.keys(changes).some((key) => KEPT.test(key))) return;
  await takeTurns(TURNS, async () => {
    // What begins anew after a loss is not put in the place of what was kept.
    if ((await isMarked()) || !(await openKeys().settings.get('settings'))) await keep(now);
  });
}

/**
 * At start: was the storage of settings lost? Then they come back from the second place, so that this goes on as the same
 * person's, her promises ring, and cases keep their names; and it is said. `now` in epoch ms.
 */
export async function mendSettings(now: number): Promise<boolean> {
  if (await isMarked()) return false;
  return takeTurns(TURNS, async () => {
    if (await isMarked()) return false;
    const kept = await openKeys().settings.get('settings');
    const settings = kept ? ((await unseal(kept, ABOUT)) as Settings | null) : null;
    if (!settings) {
      await keep(now);
      return false;
    }
    await browser.storage.local.set({ ...settings, [MARK]: true });
    forgetKey();
    await addWarning({ kind: 'settings-back', detail: '', at: now });
    return true;
  });
}

/** The mark comes first: stopped between the two, nothing old is ever brought back. */
async function keep(now: number): Promise<void> {
  await browser.storage.local.set({ [MARK]: true });
  const all = await browser.storage.local.get(null);
  const settings = Object.fromEntries(Object.entries(all).filter(([key]) => KEPT.test(key)));
  const box = await seal(settings, ABOUT, now);
  await keepTrying(() => openKeys().settings.put({ id: 'settings', ...box }));
}

async function isMarked(): Promise<boolean> {
  return (await browser.storage.local.get(MARK))[MARK] === true;
}
