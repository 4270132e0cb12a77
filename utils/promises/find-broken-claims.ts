import { blankSpeech, straighten } from '../text/blank-speech';
import { splitSentences } from '../text/split-sentences';

/** How a customer says that a promise was broken: it is cited, or what was to come did not. */
export type BrokenClaimKind = 'promise-cited' | 'no-contact' | 'nothing-came';
/** The sentence that says so; UTF-16 offsets. */
export type BrokenClaim = { start: number; end: number; kind: BrokenClaimKind };

const CONTACT =
  'call(?:ed)?|ring|rang|rung|phoned?|contact(?:ed)?|wr(?:ite|ote|itten)|repl(?:y|ied)|answer(?:ed)?|e-?mail(?:ed)?|text(?:ed)?|respond(?:ed)?|got? back|gotten back|come back|came back|get back|get in touch|got in touch|been in touch|follow(?:ed)? up|show(?:ed|n)? up|turn(?:ed)? up|came|come|sent|update[d]?';
const NOBODY = 'no ?-?one|nobody|none of you|not one of you|not a single (?:person|soul)';
const US =
  'you|you guys|they|he|she|your (?:\\w+ ){0,2}\\w+|the (?:engineer|technician|driver|nurse|doctor|office|team|manager|fitter|plumber|agent)';
const PAST =
  'yesterday|last (?:week|month|night|\\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this morning|(?:\\d+|two|three|four|five|six|several|many|a few) (?:days|weeks|hours|months) ago|by now|already|before (?:noon|lunch)';

/** "You promised Tuesday", "I was told it would be here by Friday". */
const CITED =
  /\b(?:you|they|he|she|your (?:\w+ ){0,2}\w+|someone|somebody) (?:had |have |'ve |'d )?(?:said|promised|told me|assured|swore|agreed|confirmed|guaranteed)\b|\b(?:i|we) (?:was|were|had been|'ve been|have been|got) (?:told|promised|assured)\b|\bas (?:promised|agreed)\b|\b(?:was|were|am|is|are) (?:supposed|meant|due) to\b|\b(?:broken|another|your|empty) promises?\b|\byour word\b/;
/** What makes of a cited promise a broken one: it did not come about, or its time is over. */
const FAILED = new RegExp(
  `\\b(?:but|yet|and) (?:nothing|no ?one|nobody|never|still|i'm still|i am still|it (?:didn't|hasn't|never)|(?:you|they|he|she) (?:didn't|haven't|never|hasn't))|\\bnever\\b|\\bstill (?:not|no|waiting|haven't|hasn't|nothing)\\b|n't\\b|\\bnothing\\b|\\b(?:it's|its|it is|now) (?:now )?(?:${PAST}|already|\\d|gone)|\\bthat was\\b|\\b(?:${PAST})\\b|\\blate\\b|\\bover a (?:week|month)\\b`,
);
const STRONG =
  /\b(?:broken|another|empty) promises?\b|\bwas (?:supposed|meant) to\b|\bwere (?:supposed|meant) to\b/;
const NO_CONTACT = new RegExp(
  `\\b(?:${NOBODY})(?: (?:has|have|had|ever|even|bothered to|from \\w+(?: \\w+)?))* (?:${CONTACT})\\b|\\b(?:${US}) (?:never|didn't|did not|haven't|have not|hasn't|has not) (?:even |ever |bothered to )*(?:${CONTACT})\\b|\\b(?:i|we)(?:'ve| have)? (?:still )?(?:never|not|haven't|didn't|had no|heard nothing|got no|have no|received no|get no)(?: (?:yet|ever|even|heard|had|got|received|get|gotten|hear))* (?:an? |any |the |your |from |back|call|reply|answer|response|anything|word|news)|\\bheard nothing\\b|^\\W*(?:still )?no (?:call|call ?back|reply|answer|response|news|word|e-?mail|sign)\\b|\\bstill (?:waiting|no (?:call|reply|answer|news|word))\\b|\\bwhere(?:'s| is) (?:my|the) (?:call|callback|refund|reply|parcel|engineer|money|replacement|answer)\\b`,
);
const NOTHING_CAME =
  /\b(?:(?:has|have|had|did|was|were|is|are)(?:n't| not)|never)(?: (?:yet|even|ever|been))* (?:arrive[d]?|come|came|show(?:ed|n)? up|turn(?:ed)? up|reach(?:ed)?|deliver(?:ed)?|refund(?:ed)?|credit(?:ed)?|fix(?:ed)?|post(?:ed)?|sent|paid|appear(?:ed)?|happen(?:ed)?|done|here|sorted|receive[d]?)\b|\bnothing (?:has )?(?:came|come|arrived|happened|changed|showed)\b|\bno (?:parcel|refund|money|engineer|replacement|letter|delivery|technician|credit|package) (?:yet|so far|has|came|arrived|here|in sight)\b|\bstill (?:not|isn't|hasn't) (?:here|arrived|come|fixed|done|refunded|working)\b/;
/** Said of others or with consent: nobody's promise is broken. */
const HARMLESS =
  /\b(?:no rush|no hurry|take your time|don't (?:call|ring|worry)|please don't|my (?:son|daughter|wife|husband|friend|boss)|if (?:nobody|no one|it|you|they)|in case|nobody else|thanks? for)\b/;

/**
 * The sentences in which a customer says that a promise to them was broken: nobody rang, it never came, "you said Friday".
 * A question that only asks for what was promised is none. Own words alone, English; linear in the length of the text.
 */
export function findBrokenClaims(text: string): BrokenClaim[] {
  const masked = straighten(blankSpeech(text));
  const sentences = splitSentences(masked);
  return sentences.flatMap(({ start, end, text: written, asks }, nth): BrokenClaim[] => {
    const said = written.toLowerCase();
    if (HARMLESS.test(said)) return [];
    const next = sentences[nth + 1];
    const around = `${said} ${next && next.start - end < 3 && next.text.length < 80 && !next.asks ? next.text.toLowerCase() : ''}`;
    const opens = asks && /^\W*(?:did|do|does|is|are|was|were|will|can|could|has|have)\b/.test(said);
    const cited = CITED.test(said) && (!asks || /\b(?:but|never|still|nothing|why|where)\b|n't\b/.test(said));
    if (!opens && cited && (STRONG.test(said) || FAILED.test(around)))
      return [{ start, end, kind: 'promise-cited' }];
    if (opens) return [];
    if (NO_CONTACT.test(said)) return [{ start, end, kind: 'no-contact' }];
    return NOTHING_CAME.test(said) ? [{ start, end, kind: 'nothing-came' }] : [];
  });
}
