import { compileCoach } from '../coach/compile-coach';
import type { Playbook } from '../model/playbook';
import type { Fault, NewerPart } from './fault';
import { readPlaybook } from './read-playbook';

export type CheckedBook =
  | { ok: true; playbook: Playbook; newer: NewerPart[] }
  | { ok: false; faults: Fault[] };

/**
 * Is this a playbook that can be used here? Its own form, the playbooks it includes (`known` = ids of those there are) and
 * whether its phrases compile. Refuses it whole, with every fault and its place.
 */
export function checkBook(data: unknown, known: ReadonlySet<string>): CheckedBook {
  const read = readPlaybook(data);
  if (!read.ok) return read;
  const { playbook } = read;
  const faults: Fault[] = playbook.includes.flatMap((id, i) => {
    const place = { path: `includes › ${i + 1}`, at: `includes.${i}` };
    return known.has(id) ? [] : [{ ...place, reason: `there is no playbook "${id}" here` }];
  });
  try {
    compileCoach(playbook);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({ path: 'phrases', at: 'phrases', reason });
  }
  return faults.length > 0 ? { ok: false, faults } : read;
}
