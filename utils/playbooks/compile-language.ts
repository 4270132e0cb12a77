import { type CompiledCoach, compileCoach } from '../coach/compile-coach';
import type { Playbook } from '../model/playbook';

const compiled = new WeakMap<ReadonlyMap<string, Playbook>, Map<string, CompiledCoach>>();

/**
 * The reply coach's data for a playbook and those it includes, as the page takes it; compiled once for these playbooks.
 * An unknown id gives a coach that finds nothing. Throws an Error naming the rule when a pattern cannot be read.
 */
export function compileLanguage(id: string, playbooks: ReadonlyMap<string, Playbook>): CompiledCoach {
  const known = compiled.get(playbooks) ?? new Map<string, CompiledCoach>();
  compiled.set(playbooks, known);
  const before = known.get(id);
  if (before) return before;
  const parts = [id, ...(playbooks.get(id)?.includes ?? [])].flatMap((part) => playbooks.get(part) ?? []);
  const coach = compileCoach({
    phrases: parts.flatMap((part) => part.phrases),
    plainWords: parts.flatMap((part) => part.plainWords),
  });
  known.set(id, coach);
  return coach;
}
