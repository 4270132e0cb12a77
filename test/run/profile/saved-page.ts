import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize, sep } from 'node:path';

/** A saved page: its bytes, the address it had, and where its other files lie. */
export type SavedPage = { file: string; bytes: Buffer; url: URL; from: 'option' | 'page' | 'file' };

const FOR_THE_HEAD = 4_096;
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;
const CANONICAL = /<link\b[^>]*\brel=["']?canonical["']?[^>]*\bhref=["']([^"']+)["']/i;
/** Where a page stands whose address nobody knows. */
const NOWHERE = 'https://saved-page.invalid/';

/**
 * Reads a saved page. Its address: the one given, else the one the browser wrote into it, else its canonical one.
 * @throws in plain words where the file cannot be read or the address is none
 */
export function readSavedPage(file: string, given: string | null): SavedPage {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`${file}: there is no such file.`);
  const bytes = readFileSync(file);
  if (bytes.length === 0) throw new Error(`${file}: the file is empty.`);
  const head = bytes.subarray(0, FOR_THE_HEAD).toString('latin1');
  const own = SAVED_FROM.exec(head)?.[1] ?? CANONICAL.exec(head)?.[1];
  if (given !== null) return { file, bytes, url: readAddress(given), from: 'option' };
  if (own !== undefined && /^https?:/.test(own)) return { file, bytes, url: readAddress(own), from: 'page' };
  return { file, bytes, url: new URL(encodeURIComponent(basename(file)), NOWHERE), from: 'file' };
}

function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new Error(`${text}: this is no address of a page; one begins with https:// or http://.`);
  return url;
}

/** Does the page say itself how its letters are written? Else it is taken as UTF-8. */
export const saysCharset = ({ bytes }: SavedPage) =>
  /<meta[^>]+charset/i.test(bytes.subarray(0, FOR_THE_HEAD).toString('latin1')) ||
  bytes[0] === 0xff ||
  bytes[0] === 0xfe;

/** A file that lies beside the page and that it asks for by a relative address; null where there is none. */
export function besidePage({ file, url }: SavedPage, asked: string): Buffer | null {
  const other = new URL(asked);
  const base = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
  if (other.origin !== url.origin || !other.pathname.startsWith(base)) return null;
  const folder = dirname(file);
  const path = normalize(join(folder, decodeURIComponent(other.pathname.slice(base.length))));
  if (!path.startsWith(normalize(folder) + (folder.endsWith(sep) ? '' : sep)) && folder !== '.') return null;
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
}
