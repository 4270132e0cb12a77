import { type CompiledCoach, compileCoach } from '../coach/compile-coach';
import weights from '../coach/data/sentence-weights.json';
import type { Playbook } from '../model/playbook';

const FITTED_WITH = 'plain-language';

const compiled = new WeakMap<ReadonlyMap<string, Playbook>, Map<string, CompiledCoach>>();

/**
 * The reply coach's data for a playbook and those it includes, for reading drafts; compiled once for these playbooks.
 * An unknown id gives a coach that finds nothing. Throws an Error naming the rule when a pattern cannot be read.
 */
export function compileLanguage(id: string, playbooks: ReadonlyMap<string, Playbook>): CompiledCoach {
  const known = compiled.get(playbooks) ?? new Map<string, CompiledCoach>();
  compiled.set(playbooks, known);
  const before = known.get(id);
  if (before) return before;
  const parts = [id, ...(playbooks.get(id)?.includes ?? [])].flatMap((part) => playbooks.get(part) ?? []);
  const phrased = parts.filter((part) => part.phrases.length > 0);
  // The sentence weights were fitted with the built-in phrases and hold for these alone.
  const fitted = phrased.length === 1 && phrased[0]?.id === FITTED_WITH;
  const coach = compileCoach(
    {
      phrases: phrased.flatMap((part) => part.phrases),
      plainWords: parts.flatMap((part) => part.plainWords),
      language: phrased.find((part) => !/^en\b/.test(part.language))?.language ?? 'en',
    },
    fitted ? weights : null,
  );
  known.set(id, coach);
  return coach;
}
