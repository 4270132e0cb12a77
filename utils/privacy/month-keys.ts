import { takeTurns } from '../browser/take-turns';
import { readDeviceWrap } from './device-wrap';
import { toHex } from './hex';
import { addWrapped, listKeys, readWrapped } from './key-ring';

/** Keys in use, by id; made usable once in the life of this context. */
const held = new Map<string, Promise<CryptoKey | null>>();
const current = new Map<string, Promise<string>>();
const unusable = new Set<string>();

/** A key of a month and its name, which stands beside what it sealed. */
export type MonthKey = { id: string; key: CryptoKey };

/** The last moment that has a month of four figures, epoch ms. */
const LAST = Date.UTC(9999, 11, 31);

/** The month (UTC) under whose key something written `at` (epoch ms) is sealed. */
function monthOf(at: number): string {
  return new Date(Math.min(Math.max(at, 0), LAST)).toISOString().slice(0, 7);
}

/** The key under which something written `at` (epoch ms) is to be sealed; made when the month has none. */
export async function keyForMonth(at: number): Promise<MonthKey> {
  const month = monthOf(at);
  const known = current.get(month) ?? findOrMake(month);
  current.set(month, known);
  try {
    const id = await known;
    const key = await keyNamed(id);
    if (key) return { id, key };
  } catch (error) {
    current.delete(month);
    throw error;
  }
  // It was thrown away meanwhile, by another context, or cannot be used.
  current.delete(month);
  return keyForMonth(at);
}

/** The key of that name; null when it was thrown away, and with it what it sealed. */
export async function keyNamed(id: string): Promise<CryptoKey | null> {
  const known = held.get(id) ?? unwrap(id);
  held.set(id, known);
  const key = await known.catch((error: unknown) => {
    held.delete(id);
    throw error;
  });
  if (key === null) held.delete(id);
  return key;
}

/** Forgets the keys in memory: another device key is there, or another device. */
export function forgetKeys(): void {
  held.clear();
  current.clear();
  unusable.clear();
}

async function unwrap(id: string): Promise<CryptoKey | null> {
  const wrapped = await readWrapped(id);
  if (!wrapped) return null;
  const iv = wrapped.subarray(0, 12);
  const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
  const wrap = await readDeviceWrap();
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle
    .unwrapKey('raw', wrapped.subarray(12), wrap, how, 'AES-GCM', false, uses)
    .catch((error: unknown) => {
      if ((error as Error).name !== 'OperationError') throw error;
      // The device's key is another than it was: what this one sealed cannot be read, but work goes on under a new one.
      unusable.add(id);
      return null;
    });
}

/** One context makes it, whichever asks first. */
function findOrMake(month: string): Promise<string> {
  return takeTurns('month-keys', async () => {
    const there = (await listKeys(`${month}.`)).find((id) => !unusable.has(id));
    if (there !== undefined) return there;
    // Named by chance: a key that comes back with a copy is never taken for one that was made meanwhile.
    const id = `${month}.${toHex(crypto.getRandomValues(new Uint8Array(4)))}`;
    const how = { name: 'AES-GCM', length: 256 };
    const key = await crypto.subtle.generateKey(how, true, ['encrypt', 'decrypt']);
    await addWrapped({ id, wrapped: await wrapKey(id, key) });
    return id;
  });
}

async function wrapKey(id: string, key: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
  const wrapped = await crypto.subtle.wrapKey('raw', key, await readDeviceWrap(), how);
  const all = new Uint8Array(12 + wrapped.byteLength);
  all.set(iv);
  all.set(new Uint8Array(wrapped), 12);
  return all;
}
