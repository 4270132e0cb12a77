/** The browser's private files, in memory: as much of them as Bedside uses. A file is there whole, or as it was. */
export type FakeFiles = { bytes: Map<string, Uint8Array>; full: boolean };

const notFound = () => Object.assign(new Error('no such entry'), { name: 'NotFoundError' });

/** Puts them in place of the browser's, as `navigator.storage.getDirectory`; returns what is in them, by path. */
export function startFiles(): FakeFiles {
  const files: FakeFiles = { bytes: new Map(), full: false };
  const folder = (path: string): object => ({
    async *keys() {
      for (const name of files.bytes.keys()) if (name.startsWith(path)) yield name.slice(path.length);
    },
    getDirectoryHandle: async (name: string) => folder(`${path}${name}/`),
    removeEntry: async (name: string) => {
      if (!files.bytes.delete(path + name)) throw notFound();
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!create && !files.bytes.has(path + name)) throw notFound();
      return {
        getFile: async () => new Blob([new Uint8Array(files.bytes.get(path + name) ?? [])]),
        createWritable: async () => {
          const parts: (Blob | Uint8Array)[] = [];
          return {
            write: async (part: Blob | Uint8Array) => {
              if (files.full) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
              parts.push(part);
            },
            close: async () => {
              const all = await new Blob(parts as BlobPart[]).arrayBuffer();
              files.bytes.set(path + name, new Uint8Array(all));
            },
            abort: async () => undefined,
          };
        },
      };
    },
  });
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { getDirectory: async () => folder('') },
  });
  return files;
}

/** Takes them away again. */
export function stopFiles(): void {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: undefined });
}
