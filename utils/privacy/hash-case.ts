import { browser } from '../browser';
import { takeTurns } from '../settings/take-turns';

const KEY = 'device-key';
let imported: Promise<CryptoKey> | null = null;

/**
 * The log's name for a case: HMAC-SHA-256 over origin and case id with this device's own key, first 128 bits as 32 hex
 * digits. Without the key nobody can try case numbers against the log. In the background only (plain-HTTP pages have no
 * crypto.subtle).
 */
export async function hashCase(origin: string, caseId: string): Promise<string> {
  imported ??= importKey().catch((error: unknown) => {
    imported = null;
    throw error;
  });
  const text = new TextEncoder().encode(JSON.stringify([origin, caseId]));
  const hash = await crypto.subtle.sign('HMAC', await imported, text);
  return toHex(new Uint8Array(hash, 0, 16));
}

/** Forgets the key in memory (it stays in storage), as a restarted background would. */
export function forgetKey(): void {
  imported = null;
}

async function importKey(): Promise<CryptoKey> {
  const bytes = await takeTurns(KEY, readOrMakeKey);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function readOrMakeKey(): Promise<Uint8Array<ArrayBuffer>> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored === 'string' && /^[0-9a-f]{64}$/.test(stored)) return fromHex(stored);
  const made = crypto.getRandomValues(new Uint8Array(32));
  await browser.storage.local.set({ [KEY]: toHex(made) });
  return made;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}
