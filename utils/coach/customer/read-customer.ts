import { defaultCueRules } from './default-rules';
import { type FoundCue, findAll } from './find-cues';
import { customerWords, scoreMessage, type UpsetScore } from './score-message';

/** What a customer's message tells besides the mood: a complaint, what they may do next, a deadline. */
export type CustomerReading = UpsetScore & {
  complaint: boolean;
  /** legal, public, leaving or evidence, with the words that say so. */
  escalation: FoundCue[];
  deadline: { start: number; end: number } | null;
};

/** Unhappy beyond this counts as a complaint even without a threat. */
const COMPLAINT = 0.8;

/** Reads a customer's message with the built-in word data. Quoted mail is left out. Offsets are UTF-16. */
export function readCustomer(text: string): CustomerReading {
  const rules = defaultCueRules();
  const mood = scoreMessage(text, rules);
  const own = customerWords(text);
  const escalation = findAll(own, rules.escalation).map(({ id, start, end }) => ({ id, start, end }));
  const [first] = own.matchAll(rules.deadline);
  return {
    ...mood,
    complaint: mood.upset && (mood.score >= COMPLAINT || escalation.length > 0),
    escalation,
    deadline: first ? { start: first.index, end: first.index + first[0].length } : null,
  };
}
