import { type Playbook, playbookSchema } from '../model/playbook';
import type { Fault } from './fault';
import { type ReadPlaybook, readPlaybook } from './read-playbook';

/** The playbooks that can be used, by id, and the files that cannot, with the reason and its place. */
export type LoadedPlaybooks = {
  playbooks: Map<string, Playbook>;
  broken: { file: string; reason: string; faults: Fault[] }[];
};

const files = import.meta.glob<unknown>('../../public/playbooks/*.json', { eager: true, import: 'default' });

let builtIn: LoadedPlaybooks | null = null;

/** The built-in playbooks, read once. A broken file is reported and left out; the others stay usable. */
export function loadPlaybooks(): LoadedPlaybooks {
  builtIn ??= readPlaybooks(files, readShipped);
  return builtIn;
}

/**
 * What ships has been read in full by the tests, word for word; the background, which starts anew for many events, checks the
 * shape only (a fifth of the time). What fails that is read in full, for its faults.
 */
function readShipped(data: unknown): ReadPlaybook {
  const shape = playbookSchema.safeParse(data);
  return shape.success ? { ok: true, playbook: shape.data, newer: [] } : readPlaybook(data);
}

/** Reads playbooks from parsed JSON files by their path. */
export function readPlaybooks(sources: Record<string, unknown>, read = readPlaybook): LoadedPlaybooks {
  const loaded: LoadedPlaybooks = { playbooks: new Map(), broken: [] };
  for (const [path, data] of Object.entries(sources)) {
    const file = path.split('/').at(-1) ?? path;
    const result = read(data);
    if (!result.ok) loaded.broken.push({ file, ...tellFirst(result.faults) });
    else if (loaded.playbooks.has(result.playbook.id)) {
      const reason = `"${result.playbook.id}" is taken by another playbook`;
      loaded.broken.push({ file, ...tellFirst([{ path: 'id', at: 'id', reason }]) });
    } else loaded.playbooks.set(result.playbook.id, result.playbook);
  }
  return loaded;
}

/** The first fault in one line, with how many there are besides. */
function tellFirst(faults: Fault[]): { reason: string; faults: Fault[] } {
  const [first] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return { reason: `${first?.path}: ${first?.reason}${more}`, faults };
}
