import type { Playbook } from '../model/playbook';
import { mapOf } from './map-of';

// Checked when they were built in (test/run/read-shipped.ts), as text: a worker that wakes reads only the one it needs.
const texts = import.meta.glob<string>('../../public/playbooks/*.json', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** How each playbook that ships is read, by its id, which is its file's name. */
export const BUILT_IN_READERS: ReadonlyMap<string, () => Playbook> = new Map(
  Object.entries(texts).map(([path, text]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    () => JSON.parse(text) as Playbook,
  ]),
);

/** The playbooks that ship, by id. */
export const BUILT_IN_PLAYBOOKS: ReadonlyMap<string, Playbook> = mapOf(BUILT_IN_READERS);
