import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = new URL('../../public/playbooks', import.meta.url).pathname;

/** The playbooks that ship, as their files have them, by file name. */
export function readShipped(): Map<string, Record<string, unknown>> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]));
}

/** How many entries of each list a part holds; topics stay, since steps ask for them. */
const PART: Record<string, number> = {
  ...{ prompts: 5, phrases: 3, plainWords: 8, answers: 3, workspaces: 1, scenarios: 2, stories: 2 },
  ...{ boundaries: 2, decisions: 2, customers: 2 },
};

/** The shipped playbooks in parts that are small playbooks themselves; every entry is in one of them. */
export function readParts(): Record<string, unknown>[] {
  return [...readShipped().values()].flatMap((book) => {
    const lists = Object.entries(PART).filter(([list]) => Array.isArray(book[list]));
    const parts = Math.max(
      1,
      ...lists.map(([list, size]) => Math.ceil((book[list] as unknown[]).length / size)),
    );
    return Array.from({ length: parts }, (_, n) => ({
      ...book,
      ...Object.fromEntries(
        lists.map(([list, size]) => [list, (book[list] as unknown[]).slice(n * size, (n + 1) * size)]),
      ),
    }));
  });
}
