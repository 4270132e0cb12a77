import type { Playbook } from '../model/playbook';

/** One difference, for people. `title` names the entry or field; `before`/`after` in words, null where there is nothing. */
export type Change = {
  path: string;
  what: 'added' | 'removed' | 'changed' | 'moved';
  title: string;
  before: string | null;
  after: string | null;
};

/** What differs between two playbooks, in the order of their parts. Pure. */
export function diffPlaybooks(_before: Playbook | null, _after: Playbook): Change[] {
  return [];
}
