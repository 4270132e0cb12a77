import type { Playbook } from '../model/playbook';

/**
 * The reply coach's data for a playbook, its included ones first, as the page takes it. null = no such playbook.
 */
export function compileLanguage(id: string, playbooks: ReadonlyMap<string, Playbook>): unknown {
  const playbook = playbooks.get(id);
  if (!playbook) return null;
  return null;
}
