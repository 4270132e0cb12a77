import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import { fromHex, toHex } from './hex';
import { openKeys } from './key-database';

/** Where the secret stands that keys of this device are derived from. */
const KEY = 'device-key';

/**
 * The key that wraps the months' keys. It stands as a CryptoKey that cannot be read out beside them; were that lost, it is
 * derived again from the device's secret (HKDF-SHA-256), which stands in another store, so that either is enough.
 */
export async function readDeviceWrap(): Promise<CryptoKey> {
  const known = await openKeys()
    .secrets.get('device')
    .catch((): null => null);
  if (known) return known.wrap;
  const wrap = await deriveWrap(await readSecret());
  // Where the database cannot be opened, nothing is written to it.
  if (known === null) return wrap;
  return openKeys().transaction('rw', 'secrets', async () => {
    const first = await openKeys().secrets.get('device');
    if (first) return first.wrap;
    await openKeys().secrets.add({ id: 'device', wrap });
    return wrap;
  });
}

async function deriveWrap(secret: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', fromHex(secret), 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('bedside month keys');
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ]);
}

/** The device's secret, 64 hex digits; made when there is none. One context makes it, whichever asks first. */
export async function readSecret(): Promise<string> {
  return takeTurns(KEY, async () => {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    if (typeof stored === 'string' && /^[0-9a-f]{64}$/.test(stored)) return stored;
    const made = toHex(crypto.getRandomValues(new Uint8Array(32)));
    await browser.storage.local.set({ [KEY]: made });
    return made;
  });
}
