type Scope = {
  WebExtensionPolicy: { getByID(id: string): { extension: { principal: object } } | null };
  indexedDB: { openForPrincipal(principal: object, name: string): IDBOpenDBRequest };
};

/**
 * Runs in Firefox's own script: all rows of one object store of an add-on, without opening a page of it and without
 * creating the database. Self-contained, because its source is sent to the browser.
 */
export async function readRowsOf(addon: string, store: string): Promise<Record<string, unknown>[]> {
  const { WebExtensionPolicy, indexedDB: all } = globalThis as unknown as Scope;
  const policy = WebExtensionPolicy.getByID(addon);
  if (!policy) throw new Error('the extension is not installed');
  const database = await new Promise<IDBDatabase | null>((ok, no) => {
    const request = all.openForPrincipal(policy.extension.principal, 'bedside');
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => ok(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) ok(null);
      else no(request.error);
    };
  });
  if (!database) return [];
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
