import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = new URL('../../public/playbooks', import.meta.url).pathname;

/** The playbooks that ship, as their files have them, by file name. */
export function readShipped(): Map<string, Record<string, unknown>> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]));
}
