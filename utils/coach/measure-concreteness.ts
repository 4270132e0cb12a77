import { ownWords } from '../text/own-words';

const VAGUE =
  /\b(?:it|this|that|these|those|things?|stuff|issues?|matters?|problems?|situation|something|everything|some|various|certain|relevant|appropriate|as needed)\b/gi;
const CONCRETE =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:today|tomorrow|tonight|noon|invoice|refund|order|parcel|appointment|tablet|dose|password|router|screen|battery|claim|card|account|form|letter|delivery|repair|prescription|blood|test|result)s?\b/gi;

/**
 * How concrete a reply is: of its words that point at things, the share (0 to 1) that names, counts or dates them
 * instead of saying "it" or "the issue" (Packard & Berger 2021, evidence.md R1). null under five such words: too little
 * to tell. Linear in the length of the text.
 */
export function measureConcreteness(text: string): number | null {
  const own = ownWords(text);
  const vague = own.match(VAGUE)?.length ?? 0;
  const concrete = own.match(CONCRETE)?.length ?? 0;
  return vague + concrete < 5 ? null : concrete / (vague + concrete);
}
