import { defaultCueRules } from './customer/default-rules';
import { scoreMessage, type UpsetScore } from './customer/score-message';

/**
 * Scores how unhappy the writer of a message is, now, with how we treat or serve them (see scoreMessage), with the
 * built-in word data.
 */
export function scoreUpset(text: string): UpsetScore {
  return scoreMessage(text, defaultCueRules());
}
