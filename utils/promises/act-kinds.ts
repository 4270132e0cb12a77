/** What a promise comes down to, so that "I'll ring you" and "thanks for the call" are about one thing. */
export type ActKind = 'call' | 'write' | 'send' | 'pay' | 'mend' | 'find-out' | 'book' | 'visit' | 'change';

/** The words of each kind, with their forms; of several the first that fits is meant. */
const KINDS: [ActKind, RegExp][] = [
  [
    'pay',
    /\b(?:refund\w*|reimburs\w*|credit(?:ed|s|ing)?|pay(?:s|ing|ment|ments)?|paid|repa(?:y|id)|money|cash|compensat\w*)\b/,
  ],
  [
    'visit',
    /\b(?:visit\w*|engineer|technician|fitter|plumber|come (?:out|round|over)|came|collect\w*|pick(?:ed)? up)\b/,
  ],
  [
    'call',
    /\b(?:call(?:s|ed|ing|back)?|ring(?:s|ing)?|rang|rung|phon(?:e|es|ed|ing)|telephon\w*|sp(?:eak|oke|oken)|talk(?:ed)?|chat)\b/,
  ],
  ['book', /\b(?:book\w*|arrang\w*|schedul\w*|appointment|slot|reserv\w*|set up)\b/],
  [
    'mend',
    /\b(?:fix\w*|repair\w*|mend\w*|sort(?:ed|ing)?|resolv\w*|solv\w*|restor\w*|reset\w*|unlock\w*|replac\w*|swap\w*|install\w*|working)\b/,
  ],
  [
    'change',
    /\b(?:chang\w*|correct\w*|updat(?:e|ed|ing) (?:your|the|our)|cancel\w*|clos(?:e|ed|ing)|remov\w*|add(?:ed|ing)?|mov(?:e|ed|ing)|transfer\w*)\b/,
  ],
  [
    'send',
    /\b(?:send\w*|sent|post(?:ed|ing)?|ship\w*|dispatch\w*|forward\w*|deliver\w*|arriv\w*|order(?:ed|ing)?|parcel|package|e-?mail(?:ed|ing)? you the|attach\w*)\b/,
  ],
  [
    'find-out',
    /\b(?:check\w*|look(?:ed|ing)? (?:into|at|up)|find(?:ing)? out|found out|ask(?:ed|ing)?|chas\w*|investigat\w*|review\w*|test(?:ed|ing)?)\b/,
  ],
  [
    'write',
    /\b(?:writ\w*|wrote|e-?mail\w*|messag\w*|text(?:ed|ing)?|repl(?:y|ies|ied)|answer\w*|update\w*|let (?:you|me) know|(?:get|got|come|came|be|been) (?:back|in touch)|keep (?:you|me) posted|hear|news|tell|told|confirm\w*|inform\w*|contact\w*)\b/,
  ],
];

const EMPTY = new Set(
  'about after again also another anything before could every everything first from have here hope hours into just know later like make minutes more morning afternoon evening today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday week month next need only other over please soon sorry sure take than thank thanks that their them then there these they thing this those time until very what when where which while will with within working would your yours well been were because still should might does back until days hour minute'.split(
    ' ',
  ),
);

/** The kinds of acts that lower-case words speak of, in the order of what weighs most. */
export function kindsOfAct(words: string): ActKind[] {
  return KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
}

/** What lower-case words are about, as stems: neither the act itself nor words that say nothing. */
export function thingsOf(words: string): Set<string> {
  const found = words.match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    found
      .filter((word) => !EMPTY.has(word) && kindsOfAct(word).length === 0)
      .map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, '').slice(0, 6)),
  );
}
