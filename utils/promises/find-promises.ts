import { type FindPromises, makeFinder } from './make-finder';
import { PROMISE_WORDS } from './promise-words';

let finder: FindPromises | undefined;

/**
 * Finds what a reply promises a customer, by the conventions' "Promises", with the built-in English words. Takes
 * the text, `now` (epoch ms) and the IANA zone of the agent; returns spans (UTF-16 offsets, in order, apart) with the
 * due time in epoch ms, or null where no moment can be worked out. Throws RangeError on an unknown zone. The page's
 * script uses {@link makeFinder} with the words it got by message instead.
 */
export const findPromises: FindPromises = (text, at) => {
  finder ??= makeFinder(PROMISE_WORDS);
  return finder(text, at);
};
