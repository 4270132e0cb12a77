import { type Playbook, playbookSchema } from '../model/playbook';

/** The playbooks that can be used, by id, and the files that cannot, with the reason and its place. */
export type LoadedPlaybooks = {
  playbooks: Map<string, Playbook>;
  broken: { file: string; reason: string }[];
};

const files = import.meta.glob<unknown>('../../public/playbooks/*.json', { eager: true, import: 'default' });

let builtIn: LoadedPlaybooks | null = null;

/** The built-in playbooks, read once. A broken file is reported and left out; the others stay usable. */
export function loadPlaybooks(): LoadedPlaybooks {
  builtIn ??= readPlaybooks(files);
  return builtIn;
}

/** Reads playbooks from parsed JSON files by their path. */
export function readPlaybooks(sources: Record<string, unknown>): LoadedPlaybooks {
  const loaded: LoadedPlaybooks = { playbooks: new Map(), broken: [] };
  for (const [path, data] of Object.entries(sources)) {
    const file = path.split('/').at(-1) ?? path;
    const result = playbookSchema.safeParse(data);
    if (!result.success) {
      const issue = result.error.issues[0];
      loaded.broken.push({ file, reason: `${issue?.path.join('.') || 'the whole file'}: ${issue?.message}` });
    } else if (loaded.playbooks.has(result.data.id)) {
      loaded.broken.push({ file, reason: `id: "${result.data.id}" is taken by another playbook` });
    } else loaded.playbooks.set(result.data.id, result.data);
  }
  return loaded;
}
