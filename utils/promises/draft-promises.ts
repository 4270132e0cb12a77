import type { DraftPromise } from '../model/draft-promise';
import { findPromises } from './find-promises';

const SUBJECT =
  /^\W*(?:(?:and|so|then|also|ok|okay|right|sure|yes)\b[,\s]*)*(?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to)\s+(?:also |then |personally |make sure (?:that )?(?:I |we )?)?/i;
const TIME =
  /[\s,;–-]+(?:by|at|before|within|inside|in|on|around|about|until|till|no later than|tomorrow|today|tonight|this|next|first thing|end of|later|soon|shortly|asap|as soon as|once|when|after|between)\b.*$/is;

/**
 * What a promise says will be done, as it follows "I'll": "I'll ring you back by 3 pm" → "ring you back". null where
 * the words do not begin that way, so that nothing clumsy is said in somebody's name.
 */
function actionOfPromise(words: string): string | null {
  const rest = words.replace(SUBJECT, '');
  if (rest === words) return null;
  const action = rest
    .replace(TIME, '')
    .replace(/[\s.,;:!]+$/, '')
    .trim();
  return action.length >= 3 && action.length <= 120 ? action : null;
}

/** The promises in a draft, each with what it says will be done. `now` in epoch ms; offsets are UTF-16. */
export function draftPromises(text: string, zone: { now: number; timeZone: string }): DraftPromise[] {
  return findPromises(text, zone).map(({ start, end, due, vague }) => ({
    start,
    end,
    dueAt: due,
    vague,
    action: actionOfPromise(text.slice(start, end)),
  }));
}
