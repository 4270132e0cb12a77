import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ways in which a text can lie in a file, by name: as it is, in two bytes a letter, as hex or base64, escaped for JSON or an address. */
function formsOf(seed: string): [string, Buffer][] {
  const plain = Buffer.from(seed);
  const wide = Buffer.from(seed, 'utf16le');
  const forms: [string, Buffer][] = [
    ['UTF-8', plain],
    ['UTF-16', wide],
    ['UTF-16BE', Buffer.from(wide).swap16()],
    ['address', Buffer.from(encodeURIComponent(seed))],
    ['JSON', Buffer.from(JSON.stringify(seed).slice(1, -1))],
  ];
  for (const [name, bytes] of [
    ['UTF-8', plain],
    ['UTF-16', wide],
  ] as const) {
    forms.push([`hex of ${name}`, Buffer.from(bytes.toString('hex'))]);
    forms.push([`HEX of ${name}`, Buffer.from(bytes.toString('hex').toUpperCase())]);
    // Base64 comes in three shapes, by where the text begins in it; the ends, which hang on what is beside it, are left out.
    for (const shift of [0, 1, 2]) {
      const text = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
      const inner = text.slice(shift === 0 ? 0 : 4, -4);
      if (inner.length >= 12) forms.push([`base64 of ${name}`, Buffer.from(inner)]);
    }
  }
  return forms;
}

/** Where a seed lies, and in which form. */
export type Found = { seed: string; form: string; where: string };

/** Looks for seeds in a piece of bytes. */
export function findSeeds(bytes: Buffer, seeds: readonly string[], where: string): Found[] {
  return seeds.flatMap((seed) =>
    formsOf(seed).flatMap(([form, pattern]) => (bytes.includes(pattern) ? [{ seed, form, where }] : [])),
  );
}

/** Looks for seeds in all files of a folder but those that `skip` names (path from the folder). */
export function findInFiles(folder: string, seeds: readonly string[], skip: RegExp) {
  const found: Found[] = [];
  let files = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const where = path.slice(folder.length + 1);
    if (!entry.isFile() || skip.test(where)) continue;
    files++;
    for (const each of findSeeds(readFileSync(path), seeds, where)) found.push(each);
  }
  return { found, files };
}
