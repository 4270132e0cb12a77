const either = (...lines: string[]): string => lines.join('|');

/** Participles of things that are done for a customer; those of the first group are not. */
const DONE = `(?!(?:${either(
  'closed|needed|required|asked|expected|charged|billed|debited|deducted|invoiced|interested|surprised|tired',
  'pleased|delighted|relieved|limited|affected|used|based|supposed|allowed|locked|discontinued|retired',
  'delayed|increased|decreased|worried|held (?:at|in|on)|lost|missed|automatically|open|even|suspended|disabled|blocked',
  'recorded|monitored|overcharged|taken (?:on|from)|collected (?:on|from)|impacted|swollen|bruised|covered|disconnected|stopped|frozen|renewed|confused|annoyed|admitted|sedated|amazed|told to|left with|given the chance',
)})\\b)(?:${either(
  '[\\w-]+ed|\\w{2,}en|\\w*sent|done|made|put|paid|repaid|dealt|built|rebuilt|brought|kept|told|reset|set|found|shown',
  'drawn|rung|cut|run|met|read|bought|swept|withdrawn|seen|left at|split|lent|hung|up and running',
)})\\b`;
const WHEN = '(?:by|on|at|before|in|within|this|today|tonight|tomorrow|first|mon|tue|wed|thu|fri|sat|sun)';

/** What comes about with a thing of ours when we do our part: "be posted", "be ready", "reach you". */
export const COMES_ABOUT = new RegExp(
  `^(?:(?:be|get|have been|be getting|be being) (?:(?:\\w+ly|then|also|all|both|re|fully|back|now|over) )*(?:${DONE}|${either(
    '(?:ready|complete|with (?:you|us)|there|here|live|back|up|yours|working|sorted|all set|in place|waiting for you',
    `with (?:the|our|dr)|shipping|arriving|going out|coming|landing|on ward|at reception|in store|in stock|good to go|clear|active|accessible|visible|usable|up to date|underway|en route|online|on (?:its|their|the) way|over to|out|off to|through|(?:on|in|at) (?:your|the|our|a)|in (?=${WHEN})|available (?:to|for|on|in|at|from|by))\\b`,
  )})|(?:${either(
    'arrive|reach your?|ship|go (?:out|in the|into the|off|live|to|over to|out|off to|through|across to)|happen|land|post|follow|hit|reflect|turn up|get to|make it|show(?: up)?|appear',
    'go through|have (?:reached|arrived|gone|posted|shipped|landed|cleared)|get (?:here|there)|go back (?:on|in|into|to) your|get (?:an?|its|the) |come (?:out|in the|via|back|to you|with|by|through|off your)|drop off your|leave (?:us|our|here|the)',
  )})\\b ?(?!off|to be|worse))`,
);

const NEWS = either(
  'call|callback|ring|phone|e-?mail|text|message|reply|answer|update|response|refund|letter|confirmation|results?|report',
  'quote|estimate|credit|money|payment|cheque|check|parcel|package|replacement|link|copy|invoice|news|word|it|them',
  'decision|laptop|device|visit|order',
);
const GOODS = either(
  'loaner|code|receipt|statement|that|this|everything|details|appointment|date|tablet|machine|computer|access|form|card',
  'label|documents?|certificate|notes|feedback|outcome|solution|fix|prescription|medication|medicines?|key|part|car|tracking',
);
const HARM = either(
  'error|warning|scar|headache|bruise|rash|pain|discomfort|prompt|charge|fee|fine|penalty|bill|pop-?up|reaction|cold|bit',
);
/** What we see to when we say that "you will" have it. */
export const YOU_GET = new RegExp(
  `^(?:hear|be (?:hearing|getting|receiving) |(?:get|receive) (?:an?|your|the|our|it|one|my)(?! (?:\\w+ )?(?:${HARM}))\\b|${either(
    `(?:get|receive|have(?! to)|see) (?:(?:an?|the|your|our|my|their|this|that|full|new|another|back|some) )*(?:\\w+ ){0,3}?(?:${NEWS}|${GOODS})(?:e?s)?\\b`,
    `(?:get|receive|have) (?:£|\\$|€|\\d|all\\b|both\\b|(?:your|our|my) (?!(?:\\w+ )?(?:hands|way|choice|say|turn)\\b))|(?:speak|talk|be speaking|be talking) (?:to|with) (?:me|us|our|one of|an?|the|dr)\\b|find (?:it|your|the|an?)\\b|(?:get|receive|have(?! to)|see|know|find out) (?!(?:\\w+ ){0,2}(?:${HARM}|better|worse|used|tired|improvement))(?:[^,;]{0,60}\\b)?by |be (?:\\w+ly )?(?:${DONE}|(?:back (?:up|online|on|in|at|with)|all set|good to go)\\b))`,
  )}`,
);
/** Things one can be told to expect from us. */
export const EXPECTED = new RegExp(
  `^(?:(?:an?|the|your|our|my|to|full|another|one|some) )*(?:\\w+(?:'s)? ){0,2}?(?:(?:${NEWS})(?:e?s)?|hear|receive|get|have|see|delivery|me|us|tech|technician|engineer|nurse|doctor|someone|him|her)\\b`,
);

/** Deeds of ours that "will be" or "will come" at a time. */
export const DEED =
  /\b(?:update|call-?back|reply|response|answer|decision|refund|credit|reimbursement|payment|replacement|letter|quote|report|notice|delivery|collection|installation|repair|swap|pick-?up)$/;
/** What one is told to expect that we do not bring. */
export const UNWELCOME =
  /\b(?:bruis|swell|sore|pain|delay|red|discomfort|drows|queue|wait|traffic|cramp|bleed|numb|tired|stiff|ach|itch|some|mild|a (?:bit|little|charge|fee|bill)|higher|lower|to (?:feel|pay|need|last|be (?:sore|tired|charged|billed|asked|off|in pain|swollen|drowsy)))/;
/** How such a deed is announced. */
export const DEED_COMES = new RegExp(
  `^(?:be (?=${WHEN}|around|between|about|from)|(?:come|follow|arrive|land|go out|take place|happen)\\b)`,
);
