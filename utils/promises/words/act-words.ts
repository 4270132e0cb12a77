const either = (...lines: string[]): string => lines.join('|');

const ACTS = either(
  'call|ring|phone|telephone|e-?mail|text|message|write|contact|reach|reply|respond|answer|page|bleep|ping|dial',
  'shoot|send|post|mail|fax|ship|dispatch|courier|deliver|drop|bring|fetch|collect|pick|hand|return|forward|pass',
  'refund|credit|reimburse|repay|pay|reverse|waive|remove|cancel|correct|amend|adjust|issue|bill|quote|void|settle',
  'submit|process|approve|authori[sz]e|confirm|apply|arrange|book|order|reserve|hold|keep|schedule|file|log|raise|open',
  'check|look|review|examine|inspect|investigate|test|assess|read|chase|follow|find|trace|locate|measure|monitor|report',
  'get|have|make|give|provide|share|transfer|escalate|update|notify|inform|tell|let|explain|talk|speak|discuss|advise',
  'meet|visit|come|go|be|see|help|assist|take|walk|stay|swing|pop|nip|stop|join|attend|cover|connect|loop|circle|back',
  'sort|fix|repair|replace|swap|restore|reset|reboot|restart|reinstall|install|set|configure|enable|unlock|upgrade|patch',
  'migrate|move|clean|change|do|finish|complete|prepare|draft|print|scan|upload|add|put|run|work|start|begin|push|roll',
  'release|renew|refill|administer|draw|dress|turn|show|resolve|handle|deal|recover|reissue|resend|resubmit|reschedule',
  'reorder|reimage|image|rebuild|recalculate|calibrate|own|double-check|troubleshoot|diagnose|supply|source|grab|bump',
  'rectify|re-[a-z]+|liaise|document|d/w|f/u|r/v|encourage|remote|lend|match|lift|port|copy',
);

/** Verbs by which somebody does something for a customer, at the start of a predicate. */
export const ACT = new RegExp(`^(?:${ACTS})\\b`);
/** A further verb of the same subject: "and call", "then post". */
export const FURTHER_ACT = new RegExp(
  `(?:\\band|\\bthen|,) (?:then |also |will |i'll )?(?:${ACTS})\\b(?! (?:is|are|was|will))`,
);
/** The same verbs in -ing, of what is about to be done; not "I'm calling about …". */
export const ACTING = new RegExp(
  `^(?:having \\w+ [a-z]+|getting \\w+ to [a-z]+|(?:${either(
    'call|ring|phon|email|text|messag|send|post|mail|fax|shipp|dispatch|deliver|dropp|bring|com|fetch|collect|pick',
    'hand|return|refund|credit|process|gett|swapp|replac|fix|repair|restor|resett|order|stopp|pay|visit|go|push|roll|check',
    'review|runn|putt|tak|mak|do|install|upgrad|book|arrang|chas|test|print|rebuild|escalat|transferr|releas|restart',
  )})ing)\\b(?! (?:to\\b(?! (?:you|your|see|fix|replace|collect|pick))|about|regarding|because|from|as|for|on behalf|up|well))`,
);
/** After "I'll see what I can do and …" these still promise something. */
export const STILL_ACTS =
  /^(?:see (?:if|what|whether|how)|do (?:my|our|what)|have to|need to|know|wait|want to|let you|ask you|leave (?:it|that|this)|need)\b.*?\b(?:and|then) (?:then )?(?:will )?(?:call|ring|phone|e-?mail|text|message|let you|update|get back|come back|write|reply)\b/;

/** How a promise's predicate may not start, whoever the subject is: hedges, negatives, habits, needs, states. */
export const NO_ACT = new RegExp(
  `^(?:${either(
    'not|never|no longer|hardly|neither|always|probably|possibly|likely|hopefully|usually|normally|generally|typically',
    'ideally|maybe|perhaps|ordinarily|often|sometimes|no doubt|automatically|try (?:to|and|(?:our|my|his|her|their) (?:best|hardest|utmost))|try$|attempt',
    'endeavou?r|aim|hope|strive|look (?:to|forward)|seek|plan|intend|do (?:my|our|his|her|their|what|everything|all)',
    'need(?! to (?:check|look|call|speak|ask|order|chase|find|contact|send|talk))|have to (?:close|leave|charge|wait)',
    'have been|want|like|love|hate|prefer|say|admit|confess|assume|presume|suppose|guess|bet|remember|understand',
    'appreciate|agree to|wait for you|await|miss|know|expect|require|lose|mean|seem|appear to|become|feel|hurt|ache|ease|heal',
    'fade|wear|last|expire|remain|stay (?!on|with)|live|die|rain|snow|leave (?:it|that|this) (?:to|with|up to) you',
    'let you (?:go|decide|get|choose|off|think|be)|ask you|bill (?:you|your)|deduct|debit|see improvement',
    'charge (?:you|a|(?:your|the) (?!battery|phone|laptop|device|tablet))|take (?:a while|time|about|around|up to|\\d)',
    'be (?:able|happy|glad|pleased|delighted|likely|more than|unable|sorry|charged|billed|asked|needed|required|expected)',
    'be (?:(?:looking|trying|hoping|aiming) (?:to|for)|waiting(?! for you)|expecting|needing|charging|asking|automatically)',
  )})\\b`,
);
/** What a practice or a shop does with its doors. */
export const SHUT = /^(?:(?:close|open|reopen|shut)(?! (?:your|the|it|a)\b)|move to)\b/;

/** States in which a helper can promise to be. */
export const BE_THERE = new RegExp(
  `^be (?:(?:just |only |about )?(?:\\d+|half|an?|(?:two|three|five|ten|fifteen|twenty|thirty)) (?:\\w+ ){0,2}(?:min|hour)\\w*|(?:(?:right|straight|all|here|just|up|down|over|round|around|back|along|out|in|on) )*(?:${either(
    '(?:back|there|over|down|up|round|along|in touch|in contact|out|with|on ?to|to|by|done|finished|ready|onsite|outside|at yours?|the one',
    'in (?=to|again|with|by|at|every|shortly|soon|first|about|around|tomorrow|on)',
    'on (?:it|site|the phone|the way|my way|hand))\\b',
    `(?!(?:${either(
      'clos|work|mov|stay|go|be|travel|wait|experienc|finish|feel|need|charg|hop|hav)ing(?! (?:on|with|to the|through|over|you',
      'your|out to|it|the|some|our|my|a))|(?:leaving (?:at|by|early|work|the office|for|now)|look\\w+ (?:forward|to)',
      'taking (?:leave|a break|time)|running (?:late|behind|low))',
    )})\\w+ing\\b`,
  )}))`,
);
export const BE_AWAY = new RegExp(
  `^be (?:${either(
    'back (?:in the office|at (?:work|my)|on shift|from|on duty)|in (?:a meeting|the office|theatre|surgery)',
    'out (?:of|on leave|until|from|for|tomorrow|on (?:mon|tue|wed|thu|fri|holiday|annual)|next|this|sick)',
    'up (?:for|to (?!see|check|help|bring))|down (?:for|to|from|until)|over (?:by|in)',
    'on (?:leave|holiday|shift|duty|annual)|with (?:another|a customer|a patient)',
  )})`,
);

/** What may stand between "will" and the verb. */
export const BEFORE_VERB =
  /^(?:,[^,]{1,40},|(?:also|then|now|just|still|all|both|either|first|next|each|again|instead|in turn|not only|be sure to|make sure to|go ahead and|of course|soon|\w+ly)\b(?! ?to\b),?) */;
export const HEDGE =
  /^(?:probab|possib|like|hopeful|usual|normal|general|typical|ideal|ordinari|automatical|on)ly\b/;
/** What things do by themselves, so that a lone capital word before it may be no name ("Swelling will go down"). */
export const LOOSE =
  /^(?:come (?:back(?! to you)|and go|off)|go (?:up|down|away|off|on|out|back)|keep|fall|drop off|run (?:out|low|until|from)|start (?:at|on|to)|begin|end|stop|turn|return(?! your)|increase|decrease|rise|apply|accrue|continue|resume|settle|itch|burn|dissolve|kick in|(?:open|close|shut|reopen|leave)(?! (?:you|your|it|an?|the)\b)|take (?:effect|place)|improve|worsen|vary|change(?! (?:you|the|it|dressing))|be (?!in touch|with you|back|there|round|over|out))\b/;
/** What only persons do, whatever we call them. */
export const PERSONAL =
  /^(?:(?:call|ring|phone|contact|text|e-?mail|write to|message|meet|visit) (?:you|your|ur?)|get back to (?:you|u)|be in touch|reach out|follow up|speak|talk to|come (?:out|by|round|over|to you|and|up|down)|look (?:at|into|over)|review|examine|inspect|investigate)\b/;
/** What a unit of ours does, if it is no machine. */
export const OFFICIAL =
  /^(?:send|post|mail|fax|ship|dispatch|deliver|drop|bring|fetch|collect|pick|refund|credit|reimburse|waive|correct|amend|issue|resubmit|process|approve|arrange|book|order|reserve|schedule|file|log|escalate|check|test|assess|chase|trace|notify|inform|update|explain|discuss|fix|repair|replace|swap|restore|reinstall|configure|prepare|draft|print|handle|deal|pay|add|put|keep|hold|set|reply|respond|answer|give you|have (?:it|your|the|this|that)|get (?:it|your|the|this|that|back)|make sure|take (?:care|a look|over|it|your)|do)\b/;
export const REPEATED = /\b(?:each|every) (?:month|year|week)/;
export const FAREWELL = /^see (?:you\b|(?:if|what|whether|how) (?:i|we) can)/;
export const BY_OTHERS = /\b(?:by|from|at) (?:your|the|an?|our)(?: [a-z'-]+){1,3}/g;
/** Between "will" and the verb: the act is promised with a doubt. */
export const HALF_PROMISED =
  /^ (?:(?:also|just|then|certainly|really) )?(?:try (?:(?:my|our|his|her|their) (?:\w+ )?(?:best|hardest) )?(?:to|and)|do (?:my|our|his|her|their) (?:(?:very|level) )?(?:best|utmost) to|do (?:what|all|everything) (?:i|we|he|she|they) can to|attempt to|endeavou?r to|hopefully|with luck)(?= )/;
