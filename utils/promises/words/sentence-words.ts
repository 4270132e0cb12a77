const either = (...lines: string[]): string => lines.join('|');

/** A sentence without any of these holds no promise. */
export const CUE =
  /\b(?:will?|shall|should be able|gonna|going to|about to|expect|give|allow|grant|leave|bear|let (?:me|us)|promis|guarantee|commit|pledge|undertake|vow|(?:count|rely|depend) on|consider|plan on|look (?:out )?for|watch (?:out )?for|eye out|(?:i|we|you|they|it|he|she|that)ll\b|\w+ing\b)|'ll?\b|\b\w+ to \w/;
export const MODAL =
  /(?<![\w'])(?:will?|shall|should be able to|(?:(?:am|is|are|im) )?(?:(?:going|about) to|gonna))\b|'ll?\b|'(?:m|s|re) (?:(?:going|about) to|gonna)\b|(?<=\b(?:i|we|you|they|it|he|she|that))ll\b/g;

/** Before a subject, or at the clause's end: the promise is made with a doubt, so that only its time makes it one. */
export const HOPED = /(?:^|\W)hopefully[^;,a-z]{0,4} *$/;
export const HOPED_LAST = /, (?:hopefully|i hope)\W*$/;

/** Whole sentences in which nothing is promised: offers, options, general rules, hedges. */
export const OFFER = new RegExp(
  either(
    "\\bif (?:you(?:'d| would)? (?:like|prefer|wish|rather|fancy|care|want(?: me| us| to|,|$))|you(?:'re| are) (?:happy|ok|okay)",
    "(?:that|this|it)(?: would|'d| will)? (?:help|suit|work)|(?:that|this|it)(?:'s| is) (?:ok|okay|easier|better|all right|convenient|useful))",
    '\\bshould you (?:wish|prefer|want)|\\b(?:whenever|every time|each time|any ?time) (?:you|a|the|there)|\\boption (?:\\d|[a-c]\\b)',
    ', (?:as|whichever|whatever) you (?:like|prefer|wish)|\\bup to you\\b|\\b(?:all being well|touch wood|fingers crossed)\\b',
    '\\bwith (?:any )?luck\\b|\\ball goes well\\b|, (?:i think|perhaps|maybe|probably|i expect)\\W*$',
  ),
);
export const ASKS =
  /^\W*(?:(?:so|and|but|or|hi|hello|ok|okay)\b[\s,]*)*(?:will|shall|can|could|would|should|do|does|did|is|are|am|was|may|might|have|has|what|when|where|who|how|why|which)\b/;
/** A question hung on to a statement: ", is that all right?" */
export const TAG =
  /[,–—-] *(?:is|does|would|will|if|ok|okay|all ?right|alright|right|yes|sound|can|could|any|what|how|do|are|shall|should|may)\b[^,]*\?/;
/** Clauses whose times are not the promise's own. */
export const ASIDE = new RegExp(
  `(?<!\\b(?:day|quarter|ten|five|twenty|half|\\d) )\\b(?:${either(
    'because|since|although|though|whereas|while|if|unless|once|after(?! hours)|as soon as|whenever|in case|depending on',
    'which|who|as (?:we|the|it|i|you|they|our|he|she)|until (?:then|it|you|the|he|she|they|we|i)|the (?:minute|moment)',
    '(?<!\\bso )that (?:you|i|we|he|she|they|was|is|were|are|has)|when (?:the|your|it)',
  )})\\b[^,;:()–—]*`,
  'g',
);
/** Before a subject: a report of what was said. */
export const TOLD =
  /\b(?:(?:said|told|promised|thought|wrote|assured (?:you|him|her|them|me|us)|stated|mentioned|claimed|heard|suggested)(?: \w+){0,2}|(?:letter|e-?mail|note|policy|page|site|website|message|ticket|leaflet|system|sign|form|file) (?:says|states|reads))(?: that)? $/;
/** After the clause: a report as well. */
export const SAID_SO = /^, (?:they|he|she|you|it) (?:said|says|told|thought)\b/;
/** Before a subject: somebody is not sure. */
export const DOUBT =
  /(?:\b(?:(?:love|like|wish|able|want) to (?:say|promise|think)|(?:can't|cannot|can not|won't) (?:promise|guarantee|say|be sure)|hope|think|believe|expect|guess|suppose|imagine|doubt|assume|wish)(?: that)?|\b(?:hopefully|perhaps|maybe|possibly|probably|ideally|usually|normally|generally|luck|in general|as a rule|in most cases|on average)\b[^;,]{0,12},?) *$/;
/** Before a subject: an open question, a condition or an option. */
export const EMBEDDED =
  /\b(?:what|(?<!, )when|where|how|why|whether|if|unless|, or|can\b.* or|until|before|after|once)(?: (?:day|time|long|soon|much|many|exactly))? *$/;
/** A time before the subject, after any "so" or "and then". */
export const LEAD =
  /^(?:\W|\b(?:and|but|so|then|also|ok|okay|right|yes|sorry|sure)\b)*((?:by|at|before|within|inside|in|on|first|tomorrow|today|tonight|this|next|later|around|no later|end|mon|tue|wed|thu|fri|sat|sun|between|come|\d).*)$/;
/** Before a subject: lengths of time start at some other event. */
export const ANCHOR =
  /\b(?:once|when|as soon as|after|if|unless|because|since|following|whenever|(?:up)?on receipt)\b/;
/** Where a clause ends: at the next subject or a "but". */
export const CUT =
  /;|(?:[,:–—(]| -)\s*(?:and |but |so |or )?(?:then )?(?:(?:i|we|you|he|she|they|it|there|let (?:me|us)|please|thanks|thank|do|expect|that|this)\b)|[,:–—(]\s*(?:and|but|so|or) if\b|\s(?:and|but)(?: then)? (?:i|we|you|he|she|they|it|there|please|expect|let (?:me|us))\b|,? but\b(?! also)|, which\b|\.\.\. /g;

export const EXPECT =
  /(?:^\W*|[.,;:!–—(] *|\b(?:please|and|so|you can|to) )(?:expect|plan on|(?:look|watch|keep an eye) (?:out )?for|count on) (?=(.{0,120}))/g;
export const GIVE =
  /(?:^\W*|[,;:–—] *|\b(?:please|kindly|just|so|and|then|can you|if you(?: can|'ll| could)?) )(?:(?:give|allow|grant) (?:me|us|him|her|them|the \w+|our \w+)|(?:leave (?:it|this|that)|bear) with (?:me|us)) (?=(?:until|till?)\b|(?:for )?(?!an? (?:call|ring|shout|bell|buzz|text|hand))(?:[\w'-]+ ){1,5}?(?:min|hour|hr|day|week|moment|sec|bit\b|morning|afternoon|evening|month)|(?:like )?\d+ (?:to|and))/g;
export const VOW =
  /\b(?:i|we)(?:'ll|'m| can| do| am| are| hereby)* (?:promis(?:e|ing)|guarantee|commit|pledge|undertake|vow)(?: you)? (?=(?:to|an?|your|the) )|\b(?:count|rely|depend) on (?:us|me|our \w+) to |\bconsider (?:it|that|this) (?=done|sorted|fixed|sent|booked)/g;
export const DOING =
  /(?:\b(?:i'm|i am|im|we're|we are|[a-z]+ is|[a-z]+'s)(?: (?:also|just|then|now))? |^[^a-z]*)(?=(\w+ing\b.{0,60}))/g;
/** "Your order is being shipped tomorrow." */
export const BEING =
  /(?:\b(?:your|the|our|an?|it|this|that)\b[^,;:]{0,40})?\b(?:is|are) being (?=\w+(?:ed|en|t|de)\b)/g;
export const LET = /\blet (?:me|us) (?!know)/g;
/** After "will": a question. */
export const INVERTED =
  /^ (?:i|we|you|he|she|they|it|there|that|this|your|our|the|my|some(?:one|body)|anyone|an?)\b/;
/** Before "will" or "going to": no. */
export const DENIED = /(?:n't|\bnot|\bnever|\bwas|\bwere|\bbeen|\bto) $/;
export const SLIP_BEFORE = /(?:^|[,;:–—]|\band|\bbut|\bso)\s*\w+$/;
export const SLIP_AFTER = /^ \w+ (?:you|it|the|your|a|back|in|that|this)\b/;
/** Forms that count without a time. */
export const VAGUE_FORM =
  /^(?:expect (?:(?:an?|our|my) (?:\w+ ){0,2}(?:call|text|e-?mail|message|letter|reply|update|visit)|to hear)\b|(?:give|allow) (?:me|us) .*\bto \w+)/;
/** A note's "RN to recheck BP at 2100". */
export const NOTE =
  /(?:^[^a-z]*|[;:,] *|\b(?:and|plan:?) )(?!(?:i|you|we|they|please|ask|tell|get|want|need|remind|call|ring|wait|contact|if|when|for|go|come|talk|speak|bring|send|take|let|happy|glad|free|able|up|due|according|thanks?|sorry|welcome|as|in|on|to|how|what|next)\b)((?:[\w'/.-]+ ){1,4})to (?=(?:re-?\w+|call|ring|phone|check|review|see|give|send|update|fix|replace|visit|contact|e-?mail|text|follow|speak|arrange|chase|bring|do|book|order|fax|post|credit|change|swap|issue|write|reply)\b)/g;
/** Subjects of such a note. */
export const NOTED = /^dr\.? [a-z]+$/;
/** A note's "Bloods to be repeated at 6 pm". */
export const NOTE_DONE =
  /(?:^[^a-z]*|[;,:] *)(?!(?:you|i|we|they|please|if|in|how|what|it|this)\b)(?!.{0,60}\b(?:needs?|has|have|is|are|was|were|ought|wants?|likes?|hop\w+|going|due|likely|able|aim\w*|try\w*|allow|expect\w*|ask\w*)\b.{0,40} to be )((?:[\w'/.-]+ ){1,4})to be (?=[\w-]+(?:ed|en|ne|de|nt|ut)\b)/g;
