import { browser } from '../browser/browser';
import { fromHex, toHex } from './hex';
import { openKeys, type RingKey } from './key-database';

/**
 * The wrapped keys stand in two stores, the keys' database and `storage.local`, and each alone is enough: where one was lost
 * or cannot be opened, what they sealed opens still, and work goes on.
 */
const COPY = 'month-key:';

/** A wrapped key by its name; null when it stands nowhere. Throws where the database fails and there is no copy. */
export async function readWrapped(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const copy = await readCopy(id);
  const row = await orElse(() => openKeys().ring.get(id), copy !== null);
  if (row && copy === null) await writeCopy(row);
  return row?.wrapped ?? copy;
}

/** The names of the keys that begin so, in their order. */
export async function listKeys(start: string): Promise<string[]> {
  const copies = Object.keys(await browser.storage.local.get(null))
    .filter((key) => key.startsWith(COPY + start))
    .map((key) => key.slice(COPY.length));
  const ids = await orElse(
    () => openKeys().ring.where('id').startsWith(start).primaryKeys(),
    copies.length > 0,
  );
  return [...new Set([...(ids ?? []), ...copies])].sort();
}

/** Adds a key in both places. Throws when the database did not take it; then it stands in the other, if that had room. */
export async function addWrapped(key: RingKey): Promise<void> {
  await writeCopy(key);
  await openKeys().ring.add(key);
}

async function readCopy(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const copy: unknown = (await browser.storage.local.get(COPY + id))[COPY + id];
  return typeof copy === 'string' ? fromHex(copy) : null;
}

/** Its own failure, as on a full disk, is passed over: the copy is made when the key is read the next time. */
async function writeCopy({ id, wrapped }: RingKey): Promise<void> {
  await browser.storage.local.set({ [COPY + id]: toHex(wrapped) }).catch(() => undefined);
}

/** What the database answers; nothing where it fails and there is another way (`otherwise`). */
async function orElse<T>(ask: () => PromiseLike<T>, otherwise: boolean): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!otherwise) throw error;
    return undefined;
  }
}
