import type { Playbook } from '../model/playbook';

// Read when they were built in (test/run/read-shipped.ts): a worker that wakes spends no time on it.
const files = import.meta.glob<Playbook>('../../public/playbooks/*.json', {
  eager: true,
  import: 'default',
});

/** The playbooks that ship, by id. */
export const BUILT_IN_PLAYBOOKS: ReadonlyMap<string, Playbook> = new Map(
  Object.values(files).map((playbook) => [playbook.id, playbook]),
);
