import builtIn from '../../public/playbooks/plain-language.json' with { type: 'json' };
import type { PhraseRule, PlainWord } from '../model/phrase.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { checkDraft, type Finding } from './check-draft.ts';
import { type CompiledCoach, compileCoach } from './compile-coach.ts';
import weights from './data/sentence-weights.json' with { type: 'json' };

/** The part of a playbook the coach reads. */
export type CoachPlaybook = {
  phrases?: readonly PhraseRule[];
  plainWords?: readonly PlainWord[];
  /** Of the phrases, as in a playbook; English if it is left out. */
  language?: string;
};

const compiled = new WeakMap<CoachPlaybook, CompiledCoach>();
const BUILT_IN = builtIn as unknown as CoachPlaybook;

/**
 * Checks a reply with a playbook's phrases (the built-in ones if none is given). `names` are the names of people
 * on the page. Not for a page: it carries the built-in playbook; a page calls checkDraft with what it was sent.
 * A text in another language than the phrases has no findings. Throws an Error naming the rule when a pattern of the playbook cannot be read.
 */
export function checkReply(
  text: string,
  options: { playbook?: CoachPlaybook; names?: readonly string[] } = {},
): Finding[] {
  const playbook = options.playbook ?? BUILT_IN;
  let coach = compiled.get(playbook);
  if (!coach) {
    coach = compileCoach(playbook, playbook === BUILT_IN ? weights : null);
    compiled.set(playbook, coach);
  }
  if (coach.english && guessLanguage(text) === 'not-english') return [];
  return checkDraft(text, coach, { names: options.names ?? [] });
}
