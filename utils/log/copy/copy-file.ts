import { z } from 'zod';
import { once } from '../../model/once';
import { sealBytes, unsealBytes } from '../../privacy/seal';
import { spanOf } from './day-of';
import { WHOLE } from './mark-uncopied';

/** The folder of the second copy in the browser's private files, which are another store than its databases. */
const FOLDER = 'second-copy';
const LINE_END = 10;
/** More than the first line ever takes, bytes. */
const LONGEST_HEAD = 1000;

/** What stands in clear before a part: the log's format, the key that opens it, and how many rows of each table it has. */
const headSchema = once(() =>
  z.object({ format: z.int(), key: z.string(), rows: z.record(z.string(), z.int().min(0)) }),
);
export type PartHead = z.infer<ReturnType<typeof headSchema>>;

/** Rows by table. */
export type PartRows = Record<string, unknown[]>;

/** Whether this browser, or this window, has files for a second copy. */
export async function hasFiles(): Promise<boolean> {
  return (await openFolder().catch(() => null)) !== null;
}

/** The parts that have a file, in order. */
export async function listParts(): Promise<string[]> {
  const folder = await openFolder();
  const names: string[] = [];
  for await (const name of folder?.keys() ?? []) names.push(name);
  return names.filter(isPart).sort();
}

/** What a part's file says of itself; null where there is none, or it is none of ours. */
export async function readHead(part: string): Promise<PartHead | null> {
  const file = await findFile(part);
  return file && ((await headOf(file))?.head ?? null);
}

/** A part as its file has it; null where there is none, or it cannot be opened any more. */
export async function readPart(part: string): Promise<{ head: PartHead; rows: PartRows } | null> {
  const file = await findFile(part);
  const found = file && (await headOf(file));
  if (!found) return null;
  const { head, end } = found;
  const box = new Uint8Array(await file.slice(end).arrayBuffer());
  const packed = await unsealBytes({ key: head.key, box }, aboutOf(part));
  if (!packed) return null;
  const text = await new Response(throughGzip(packed, new DecompressionStream('gzip'))).text();
  return { head, rows: JSON.parse(text) as PartRows };
}

/**
 * Writes a part whole, sealed under the key of the month of `at` (epoch ms); a part without rows has no file, and the answer
 * is false. The browser puts the new file in the old one's place when it is complete. `format` = of the log. Throws when
 * there is no room, or there are no files.
 */
export async function writePart(part: string, rows: PartRows, format: number, at: number): Promise<boolean> {
  const folder = await openFolder();
  if (!folder) throw new Error('no files here');
  const counts = Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.length]));
  if (Object.values(counts).every((count) => count === 0)) {
    await folder.removeEntry(part).catch((error: Error) => {
      if (error.name !== 'NotFoundError') throw error;
    });
    return false;
  }
  const clear = new TextEncoder().encode(JSON.stringify(rows));
  const packed = await new Response(throughGzip(clear, new CompressionStream('gzip'))).arrayBuffer();
  const { key, box } = await sealBytes(new Uint8Array(packed), aboutOf(part), at);
  const head: PartHead = { format, key, rows: counts };
  const file = await folder.getFileHandle(part, { create: true });
  const writable = await file.createWritable();
  try {
    await writable.write(new Blob([`${JSON.stringify(head)}\n`, box]));
    await writable.close();
    return true;
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

const isPart = (name: string) => spanOf(name) !== null || (WHOLE as readonly string[]).includes(name);

const aboutOf = (part: string) => `second copy ${part}`;

const throughGzip = (bytes: BufferSource, way: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(way);

async function openFolder(): Promise<FileSystemDirectoryHandle | null> {
  if (!navigator.storage?.getDirectory) return null;
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

async function findFile(part: string): Promise<File | null> {
  const folder = await openFolder();
  const handle = await folder?.getFileHandle(part).catch((error: Error) => {
    if (error.name !== 'NotFoundError') throw error;
  });
  return handle ? handle.getFile() : null;
}

/** Its first line, and where that ends; the rest is not read. */
async function headOf(file: File): Promise<{ head: PartHead; end: number } | null> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const end = start.indexOf(LINE_END) + 1;
  try {
    const head = headSchema().safeParse(JSON.parse(new TextDecoder().decode(start.subarray(0, end))));
    return head.success ? { head: head.data, end } : null;
  } catch {
    return null;
  }
}
