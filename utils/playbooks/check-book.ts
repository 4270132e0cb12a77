import { compileCoach } from '../coach/compile-coach';
import type { Fault } from './fault';
import { type ReadPlaybook, readPlaybook } from './read-playbook';

/**
 * Is this a playbook that can be used here? Its own form, and whether the playbooks it includes are there (`known` = ids).
 * Refuses it whole, with every fault and its place.
 */
export function checkBook(data: unknown, known: ReadonlySet<string>): ReadPlaybook {
  const read = readPlaybook(data);
  if (!read.ok) return read;
  const faults = read.playbook.includes.flatMap((id, i): Fault[] =>
    known.has(id)
      ? []
      : [{ path: `includes › ${i + 1}`, at: `includes.${i}`, reason: `there is no playbook "${id}" here` }],
  );
  return faults.length > 0 ? { ok: false, faults } : read;
}

/** The same, and that all its phrases can work together: for a version that is about to be used for the first time. */
export function checkNewBook(data: unknown, known: ReadonlySet<string>): ReadPlaybook {
  const checked = checkBook(data, known);
  if (!checked.ok) return checked;
  try {
    compileCoach(checked.playbook);
    return checked;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, faults: [{ path: 'phrases', at: 'phrases', reason }] };
  }
}
