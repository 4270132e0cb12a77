/** The good moves of a reply that can be shown by a piece of its text. */
export const MOVES = [
  'greeting',
  'why',
  'next',
  'howLong',
  'thanks',
  'recap',
  'question',
  'acknowledge',
  'apology',
  'callback',
  'options',
  'permission',
  'checkIn',
  'prevention',
  'teachBack',
  'ownership',
  'receipt',
  'solution',
] as const;
export type Move = (typeof MOVES)[number];

const WHEN = String.raw`(?:today|tonight|tomorrow|noon|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?::\d\d)?\s?[ap]\.?m|\d{1,2}:\d\d|(?:at|by|before|until|between) \d{1,2}\b(?!\s*%)|\d+ (?:minutes?|hours?|(?:working |business )?days?|weeks?)|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)`;
const OWN = String.raw`\b(?:I|we)(?:['\u2019]ll| will|['\u2019]m going to| am going to|['\u2019]re going to| are going to)(?! not| never| try| see what| hope| do (?:my|our) best)`;

/**
 * What shows each move; a sentence must match `is` and not `not`. Kept narrow: a false tick costs more than a missed one.
 * Every gap has an end, so that a page of words without a stop is read in linear time.
 */
export const SIGNS: Record<Exclude<Move, 'greeting' | 'thanks'>, { is: RegExp; not?: RegExp }> = {
  why: {
    is: /\b(?:because|so that|the reason (?:is|was|for)|which is why|since (?:the|your|our|we|it|they)|as (?:the|our|your) \w+ (?:is|was|were|had|needs?|asks?))\b/i,
    not: /\?|\bsince (?:the|your|our) (?:\d|start|beginning|last|first|\w+day)/i,
  },
  next: {
    is: new RegExp(
      `${OWN}\\b|\\b(?:the )?next step (?:is|will be)\\b|\\byou(?:['’]ll| will) hear from (?:me|us)\\b`,
      'i',
    ),
    not: /\?|\bif you (?:like|want|prefer)\b/i,
  },
  howLong: {
    is: new RegExp(
      `(?:${OWN}|\\bwill\\b|['’]ll\\b|\\btakes?\\b|\\barrives?\\b|\\bleaves?\\b|\\bis ready\\b)[^.?!]{0,300}\\b(?:${WHEN})`,
      'i',
    ),
    not: /\?|\b(?:usually|normally|was|were)\b/i,
  },
  recap: {
    is: /^(?:so )?(?:to (?:sum up|recap|summari[sz]e)|in short|so we agree|so,? to be clear|just to recap|here is what happens)\b/i,
  },
  question: {
    is: /^(?:what|which|when|where|who|how|would|could|can|may|do|does|did|is|are|have|has|shall)\b[^?]*\?$/i,
  },
  acknowledge: {
    is: /\b(?:I (?:can )?(?:see|understand|hear|know) (?:that|why|how|the|you)|you(?:['’]re| are| were) right\b|you (?:waited|rang|called|wrote|told me|asked|had to)\b|no wonder\b)/i,
    not: /\?|\b(?:frustration|concerns?|how you feel|what you(?:['’]re| are) saying)\b|\b(?:not|don['’]t|can['’]t) (?:see|understand|know|hear)\b|\bright (?:on|to|of|away|now|there|here)\b/i,
  },
  apology: {
    is: /\b(?:I['’]m|I am|we['’]re|we are) (?:so |very |truly |really )?sorry\b|\bI (?:do )?apologi[sz]e\b/i,
    not: /\b(?:if|any|you feel|sorry to (?:hear|bother)|but)\b|\?/i,
  },
  callback: {
    is: new RegExp(
      `(?:${OWN}\\s(?:call|ring|phone)\\b|\\b(?:can|may|shall) (?:I|we) (?:call|ring|phone) you\\b)`,
      'i',
    ),
    not: /\b(?:call|ring|phone) (?:them|him|her|it|the|my|our)\b/i,
  },
  options: {
    is: /\beither\b[^.?!]{2,160}\bor\b|\b(?:two|three) (?:choices|options|ways)\b|\byou (?:can|could|may) \w+[^.?!]{2,120}\bor (?:you (?:can|could)|I can|we can)\b/i,
    not: /\beither way\b/i,
  },
  permission: { is: /\b(?:may|could|can|shall) I\b[^.!]{0,400}\?$|\bis it (?:all right|okay|ok) if I\b/i },
  checkIn: {
    is: /\b(?:does (?:that|this) (?:cover|answer|fit|work for you|help)|is there anything (?:I|we)(?:['’]ve| have)? (?:missed|left out)|have I (?:missed|left out|answered)|what else (?:can|could|may) (?:I|we))\b[^.!]{0,400}\?$/i,
  },
  prevention: {
    is: /\b(?:so (?:that )?(?:this|it) (?:does(?:n['’]t| not)|won['’]t|will not|never) happens? again|to (?:stop|keep|prevent) (?:this|it) (?:from )?happening again|(?:does(?:n['’]t| not)|won['’]t|will not) happen again)\b/i,
  },
  teachBack: {
    is: /\bin your own words\b|\b(?:show|tell) me (?:how|what) you(?:['’]ll| will| would)\b|\bwhat will you do (?:first|if|when|tonight|tomorrow)\b|\bhow will you (?:take|use|explain|give)\b/i,
  },
  ownership: {
    is: new RegExp(
      `${OWN} (?:personally |now )?(?:call|ring|phone|write|email|send|check|ask|chase|book|find|fix|arrange|refund|replace|bring|move|post|change|stay|watch|track|collect|credit|order|test|speak|contact|let you know)\\b[^.?!]{0,300}\\b(?:${WHEN})`,
      'i',
    ),
    not: /\?/,
  },
  receipt: {
    is: /\b(?:(?:I|we)(?:['’]ve| have) (?:received |got |read )?your (?:message|mail|e-?mail|letter|note|request|report|call)|your (?:message|mail|e-?mail|letter|note|request|report) (?:has |is )?(?:reached|arrived|come|with me|here|in)|thank you for (?:writing|letting us know|getting in touch|your (?:message|mail|e-?mail|letter|note)))\b/i,
  },
  solution: {
    is: /\b(?:I(?:['’]ve| have) (?:just |now )?(?:changed|fixed|reset|refunded|corrected|restored|replaced|cancelled|updated|unlocked|resent|re-sent)|you can (?:change|find|reset|download|open|turn|set|switch)|please (?:try|click|open|restart|reset|press|go to|log|sign|update|reinstall|install)|to (?:fix|solve|reset|change) (?:this|it)\b)/i,
    not: /\?/,
  },
};
