import type { TextKey } from './text';

/**
 * Reads the address of a desk as people type or paste it; https is assumed where no scheme is given.
 * Returns its origin (scheme, host, port), or which text says what is wrong.
 */
export function readAddress(typed: string): { origin: string } | { problem: TextKey } {
  const text = typed.trim();
  if (text === '') return { problem: 'addressEmpty' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { problem: 'addressNotWeb' };
  const full = scheme === undefined ? `https://${text}` : text;
  if (/\s/.test(full) || !URL.canParse(full)) return { problem: 'addressUnread' };
  const { origin, hostname } = new URL(full);
  const known =
    hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[') || scheme !== undefined;
  return known ? { origin } : { problem: 'addressUnread' };
}
