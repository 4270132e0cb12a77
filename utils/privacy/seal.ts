import { keyForMonth, keyNamed } from './month-keys';

/** Something sealed: under which key, and 12 bytes of nonce with the text under AES-256-GCM behind. */
export type Sealed = { key: string; box: Uint8Array<ArrayBuffer> };

/**
 * Seals a value (JSON) under the key of the month of `at` (epoch ms). `about` = what it belongs to, which it does not tell
 * but cannot be moved from: it opens under the same words only.
 */
export function seal(value: unknown, about: string, at: number): Promise<Sealed> {
  return sealBytes(encode(JSON.stringify(value)), about, at);
}

/** The same for bytes. */
export async function sealBytes(bytes: Uint8Array<ArrayBuffer>, about: string, at: number): Promise<Sealed> {
  const { id, key } = await keyForMonth(at);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: encode(about) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, bytes));
  const box = new Uint8Array(iv.length + sealed.length);
  box.set(iv);
  box.set(sealed, iv.length);
  return { key: id, box };
}

/** What was sealed; null when its key was thrown away, or it was tampered with or moved. */
export async function unseal(sealed: Sealed, about: string): Promise<unknown> {
  const bytes = await unsealBytes(sealed, about);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}

/** The same for bytes. */
export async function unsealBytes({ key: id, box }: Sealed, about: string): Promise<ArrayBuffer | null> {
  const key = await keyNamed(id);
  if (key === null) return null;
  const how = { name: 'AES-GCM', iv: box.subarray(0, 12), additionalData: encode(about) };
  return crypto.subtle.decrypt(how, key, box.subarray(12)).catch((error: unknown) => {
    if ((error as Error).name === 'OperationError') return null;
    throw error;
  });
}

const encode = (text: string) => new TextEncoder().encode(text);
