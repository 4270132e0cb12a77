import { nameWords } from '../model/person-name';
import { readSetting } from '../settings/setting';
import { teamSetting } from '../settings/team';
import { readSecret } from './device-wrap';
import { fromHex, toHex } from './hex';
import { forgetKeys } from './month-keys';

const imported = new Map<string, Promise<CryptoKey>>();
let device: Promise<string> | null = null;

/**
 * The log's name for a case: HMAC-SHA-256 over origin and case id, first 128 bits as 32 hex digits. The key is the team's
 * where one is set, so that colleagues name a case alike, else this device's own; without it nobody can try case numbers
 * against the log. In the background only (plain-HTTP pages have no crypto.subtle).
 */
export async function hashCase(origin: string, caseId: string): Promise<string> {
  const { now } = await readSetting(teamSetting);
  return sign(now?.key ?? (await deviceKey()), origin, caseId);
}

/** The names that this case had here under earlier keys (before a team key was set, changed or taken away). */
export async function hashCaseBefore(origin: string, caseId: string): Promise<string[]> {
  const [, ...others] = await listKeys();
  return Promise.all(others.map((key) => sign(key, origin, caseId)));
}

/** All keys that were ever used here, the present one first. */
async function listKeys(): Promise<string[]> {
  const { now, before } = await readSetting(teamSetting);
  const earlier = before.map(({ key }) => key);
  return now ? [now.key, ...earlier, await deviceKey()] : [await deviceKey(), ...earlier];
}

/**
 * The log's name for a person within a case: keyed as the case is, over the words of the shown name (see nameWords), so that
 * it says nothing elsewhere. null = a page that names nobody.
 */
export async function hashPerson(origin: string, caseId: string, name: string | null): Promise<string> {
  const { now } = await readSetting(teamSetting);
  return sign(now?.key ?? (await deviceKey()), origin, caseId, personOf(name));
}

/** The names that these people have here, under the key of today and earlier ones. */
export async function hashPeople(
  origin: string,
  caseId: string,
  names: readonly (string | null)[],
): Promise<string[]> {
  const keys = await listKeys();
  return Promise.all(keys.flatMap((key) => names.map((name) => sign(key, origin, caseId, personOf(name)))));
}

const personOf = (name: string | null) => (name === null ? '' : nameWords(name).join(' '));

/** Forgets the keys in memory (they stay in storage), as a restarted background would. */
export function forgetKey(): void {
  imported.clear();
  device = null;
  forgetKeys();
}

async function sign(hex: string, ...parts: string[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(parts));
  const hash = await crypto.subtle.sign('HMAC', await importKey(hex), text);
  return toHex(new Uint8Array(hash, 0, 16));
}

function importKey(hex: string): Promise<CryptoKey> {
  const known = imported.get(hex);
  if (known) return known;
  const made = crypto.subtle.importKey('raw', fromHex(hex), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  imported.set(hex, made);
  return made;
}

function deviceKey(): Promise<string> {
  device ??= readSecret().catch((error: unknown) => {
    device = null;
    throw error;
  });
  return device;
}
