/**
 * Runs in a page of the extension: all rows of one object store, without creating or upgrading the database.
 * Self-contained, because its source is sent to the page.
 */
export async function readRows(store: string): Promise<Record<string, unknown>[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'bedside')) return [];
  const database = await new Promise<IDBDatabase>((ok, no) => {
    const request = indexedDB.open('bedside');
    request.onsuccess = () => ok(request.result);
    request.onerror = () => no(request.error);
  });
  try {
    if (!database.objectStoreNames.contains(store)) return [];
    return await new Promise((ok, no) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => ok(request.result);
      request.onerror = () => no(request.error);
    });
  } finally {
    database.close();
  }
}
