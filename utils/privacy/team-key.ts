import type { TeamKey } from '../model/team-key';
import { toHex } from './hex';

/** OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023): some tenths of a second a guess. */
const ROUNDS = 600_000;

/** The same for every team: who shares the phrase must come to the same key without having exchanged anything else. */
const SALT = 'bedside team key, format 1';

/** Shorter phrases could be found by trying. */
export const SHORTEST_PHRASE = 16;

/** The phrase as it counts: letter case and spacing aside, so that two people who type it come to the same. */
export function tidyPhrase(phrase: string): string {
  return phrase.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Makes a team's key from its phrase: PBKDF2-HMAC-SHA-256, then the fingerprint as an HMAC under the key, first 128 bits, so
 * that neither phrase nor key can be read from it. In the background only (plain-HTTP pages have no crypto.subtle).
 */
export async function deriveTeamKey(phrase: string): Promise<TeamKey> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const base = await crypto.subtle.importKey('raw', encode(tidyPhrase(phrase)), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: encode(SALT), iterations: ROUNDS };
  const bits = await crypto.subtle.deriveBits(how, base, 256);
  const key = await crypto.subtle.importKey('raw', bits, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mark = await crypto.subtle.sign('HMAC', key, encode('fingerprint'));
  return { key: toHex(new Uint8Array(bits)), fingerprint: toHex(new Uint8Array(mark, 0, 16)) };
}
