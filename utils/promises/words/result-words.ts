const either = (...lines: string[]): string => lines.join('|');

/** Participles of things that are done for a customer; those of the first group are not. */
const DONE = `(?!(?:${either(
  'closed|opened|needed|required|asked|expected|charged|billed|debited|deducted|invoiced|interested|surprised|tired',
  'pleased|delighted|relieved|limited|affected|used|based|supposed|allowed|locked|logged|signed|discontinued|retired',
  'delayed|increased|decreased|worried|held|lost|missed|automatically|open|even|suspended|disabled|blocked|deleted',
  'recorded|monitored|overcharged|impacted|swollen|bruised|covered|disconnected|stopped|frozen|renewed|collected',
)})\\b)(?:${either(
  '\\w+ed|\\w{2,}en|\\w*sent|done|made|put|paid|repaid|dealt|built|rebuilt|brought|kept|told|reset|set|found|shown',
  'drawn|rung|cut|run|met|read|bought|swept|withdrawn|seen|left at|split|lent|hung|up and running',
)})\\b`;
const WHEN = '(?:by|on|at|before|in|within|this|today|tonight|tomorrow|first|mon|tue|wed|thu|fri|sat|sun)';

/** What comes about with a thing of ours when we do our part: "be posted", "be ready", "reach you". */
export const COMES_ABOUT = new RegExp(
  `^(?:(?:be|get|have been|be getting|be being) (?:(?:\\w+ly|then|also|all|both|re|fully|back|now|over) )*(?:${DONE}|${either(
    '(?:ready|complete|with (?:you|us)|there|here|live|back|up|yours|working|sorted|all set|in place|waiting for you',
    `on (?:its|their) way|(?:on|in|at) (?:your|the)|in (?=${WHEN})|available (?:to|for|on|in|at|from|by))\\b`,
  )})|(?:${either(
    'arrive|reach your?|ship|go (?:out|in the|into the|off|live|to you)|happen|land|post|follow|show(?: up)?|appear',
    'come (?:out|back|to you|with|by|through)|leave (?:us|our|here|the)',
  )})\\b ?(?!off|to be|worse))`,
);

const NEWS = either(
  'call|callback|ring|phone|e-?mail|text|message|reply|answer|update|response|refund|letter|confirmation|results?|report',
  'quote|estimate|credit|money|payment|cheque|check|parcel|package|replacement|link|copy|invoice|news|word|it|them',
  'decision|laptop|device|visit|order',
);
const GOODS = either(
  'loaner|code|receipt|statement|that|this|everything|details|appointment|date|tablet|machine|computer|access|form|card',
  'label|documents?|certificate|notes|feedback|outcome|solution|fix|prescription|medication|medicines?|key|part|car',
);
const HARM = either(
  'error|warning|scar|headache|bruise|rash|pain|discomfort|prompt|charge|fee|fine|penalty|bill|pop-?up|reaction|cold|bit',
);
/** What we see to when we say that "you will" have it. */
export const YOU_GET = new RegExp(
  `^(?:hear|be (?:hearing|getting|receiving) |(?:get|receive) (?:an?|your|the|our|it|one|my)(?! (?:\\w+ )?(?:${HARM}))\\b|${either(
    `(?:get|receive|have(?! to)|see) (?:(?:an?|the|your|our|my|their|this|that|full|new|another|back|some) )*(?:\\w+ ){0,3}?(?:${NEWS}|${GOODS})\\b`,
    'be (?:\\w+ly )?(?:contacted|called|notified|e-?mailed|texted|refunded|reimbursed|credited|updated|informed|seen|told',
    'sent|given|paid|compensated|rung|phoned|reconnected|discharged|moved|transferred|put through|back (?:up|online|on)',
    'all set|good to go|up and running)\\b)',
  )}`,
);
/** Things one can be told to expect from us. */
export const EXPECTED = new RegExp(
  `^(?:(?:an?|the|your|our|my|to|full|another|one|some) )*(?:\\w+(?:'s)? ){0,2}?(?:${NEWS}|hear|receive|get|delivery|me|us|tech|technician|engineer|nurse|doctor)\\b`,
);
