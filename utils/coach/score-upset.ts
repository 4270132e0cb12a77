import { defaultCueRules } from './customer/default-rules';
import { scoreMessage, type UpsetScore } from './customer/score-message';

/**
 * Scores how unhappy the writer of a message is, now, with how we treat or serve them (see scoreMessage), with the
 * built-in word data. In the page use scoreMessage with rules compiled from the data that came by message.
 */
export function scoreUpset(text: string): UpsetScore {
  return scoreMessage(text, defaultCueRules());
}
