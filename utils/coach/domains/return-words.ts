const either = (...lines: string[]): string => lines.join('|');

/** Signs and limits that can be seen, felt or measured. */
export const SIGN = new RegExp(
  `\\b(?:${either(
    'pains?(?! (?:relief|killers?|medicines?|medication|clinic|team|tablets|pills|score|management))|painful|aching|fever\\w*',
    '(?:temperature|temp)(?! (?:chart|check))|bleed\\w*|blood(?! (?:tests?|pressure|sugars?|results?|work|form|count|thinn\\w+|clinic))',
    'red(?:ness|der)?|swell\\w*|swollen|puffy|pus|ooz\\w+|discharge(?= (?:from|that|is|smells|increases|turns|becomes))|smell(?:y|s)?',
    'numb\\w*|tingl\\w+|pins and needles|(?:turns?|goes|go|going|looks?|are|become) (?:blue|grey|gray|pale|white|black|yellow|cold)',
    'blue|vomit\\w*|throw(?:ing)? up|(?:be(?:ing)?|are|is|feel) sick|breath\\w*|sob|wheez\\w+|chok\\w+|rash|hives|dizz\\w+|light-?headed',
    'faint\\w*|pass(?:ing|es)? out|black ?out|collapse\\w*|confus\\w+|headaches?|drows\\w+|sleepy|hard to wake|weak(?:ness|er)?|slurr\\w+',
    'droop\\w*|seizures?|a fit|convuls\\w+|(?:keep|hold) (?:\\w+ )?(?:fluids|food|liquids|anything|water|it|them|drinks) down',
    "(?:no|less|little|not) (?:\\w+ )?(?:urine|wee|pee|wet)|pass(?:ing)? (?:water|urine|blood)|(?:not|cannot|can't|unable to) (?:\\w+ )?(?:pee|wee|urinate|pass)",
    '(?:black|bloody|tarry|pale) (?:stools?|poo)|stools?|diarrh?oea|wet (?:napp\\w+|diapers?)|weight (?:goes |is |gain |up)|gain(?:s|ed)?',
    '(?:sugars?|glucose|pressure|bp|pulse|heart rate|oxygen|sats|reading|peak flow) (?:\\w+ ){0,3}?(?:above|below|over|under|more|less|higher|lower|high|low|drops?|\\d|[<>])',
    '\\d+(?:\\.\\d+)? ?(?:°|degrees|°?c\\b|°?f\\b|mmol|mg/dl|lbs?|kg|pounds)|chills?|shak\\w+|shiver\\w*|rigors?|stiff neck|vision|double|blurr\\w+',
    'hearing loss|(?:lose|losing|loss of) \\w+|thoughts? of|harm\\w*|suicid\\w+|hurt(?:ing)? yourself|kill yourself|soak\\w*|(?:large |big )?clots?|palpitations?|racing',
    'heartbeat|cough\\w*(?= (?:up|gets|lasts|blood|is|turns|more|for|or|that|with))|cough|throat|swallow\\w*|tongue|lips|lumps?|spread\\w*|streaks?|(?:hot|warm) to|(?:hot|warm) and',
    '(?:wound|cut|stitches|edges|incision|glue|scar) (?:\\w+ )?(?:opens?|gapes?|comes? (?:apart|open|undone)|splits?|leaks?|weeps?|smells?)|comes? apart|jaundice|yellow\\w*',
    "hit (?:your|his|her) head|(?:you|he|she) falls?|a fall|(?:cannot|can't|unable to|not able to|struggle to) \\w+|not (?:gone|better|improved|improving|eased|eas\\w+|healed|healing|passed|eating|drinking|feeding|settled|settling|cleared)",
    'no better|contractions|waters break|(?:baby|he|she) moves? less|movements|(?:drain|catheter|tube|line|bag|pump|stoma|fistula) (?:\\w+ ){0,2}(?:stops?|blocks?|falls?|leaks?|comes?|blocked|pulls?|turns?)',
    '(?:cast|plaster|splint) (?:\\w+ )?(?:feels?|is|gets|becomes|too|cracks?|breaks?)|tight(?:er|ness)?|itch\\w*|burning|flashes|floaters|nosebleed|worst[- ]ever|cramp\\w*|dehydrat\\w+',
    'hallucinat\\w+|low mood|floppy|stops? \\w+ing|infect\\w+|lasts? (?:more|longer)|(?:more|longer) than \\w+ (?:hours?|days?|minutes?|weeks?|pads?|puffs?|times?)|every (?:two|three|four|2|3|4) hours|fewer than',
  )})`,
);
/** Whom to ring or where to go. */
export const CONTACT = new RegExp(
  either(
    '\\b(?:call|ring|phone|telephone|contact|text|page|dial|reach)\\b(?! (?:bell|it|the visit|off|out))|\\b(?:see|visit|tell|alert|speak (?:to|with)|talk to|book (?:in )?with|make an appointment with|let) (?:us|me|your|a|the|our|an)\\b',
    '\\b(?:come|go|bring (?:him|her|them|\\w+)|get|head)(?: \\w+){0,3} (?:back|in|to|straight)\\b|\\b(?:return|come) (?:to|immediately|at once|if|for|straight|right|same|back)|\\b(?:re-?)?attend\\b|\\brtc\\b|\\bpresent to\\b',
    '\\b(?:a ?& ?e|a and e|\\ber|\\bed|emergency (?:room|department|services)|casualty|999|911|111|112|988|urgent care|walk-in|minor injuries|out of hours|hospital|ambulance|samaritans)\\b',
    '\\bseek (?:\\w+ )?(?:help|care|attention|advice|review)|\\bmessage us\\b|\\bget (?:\\w+ )?(?:help|seen|checked|medical)|\\blet (?:us|me|the \\w+|your \\w+) know\\b|\\bbe seen\\b|\\bget in touch\\b|\\b(?:need|want|like) to (?:see|hear from|know)|\\bemergency\\b|\\b(?:pop|drop|straight) (?:back|in)\\b',
    '\\b(?:nearest|help-?line|hotline|advice line|on-?call|doctor|nurse|midwife|pharmacist|dentist|gp|clinic|ward|surgeon|surgery|office|unit|team)\\b|\\d{3}[- ]\\d{4}\\b|\\b0\\d{2,4} \\d{3}',
  ),
);
/** What opens a sign: the text after it is looked at. */
export const CONDITION_OPENS =
  /\b(?:if|should (?:you|he|she|it|the|your|this)|when|whenever|in case|unless|for|with|watch(?:ing)?|look(?:ing)? (?:out )?for|signs?|symptoms?|warning|flags?|any|until|once|about|thoughts|re|develops?|precautions?|net(?:ting)?|the moment|as soon as)\b|[<>≥?:→]/g;
/** Signs that need no "if": limits. */
export const LIMIT =
  /\b(?:too much|too many|fewer than|more than|over|above|below|less than|under|longer than|or (?:more|higher|above|over|below|less)|means|needs)\b|[<>≥]|\?/;
/** "If you have any questions …" names no sign. */
export const NO_SIGN =
  /\b(?:if you (?:have|need)|for|about|with) (?:any )?(?:\w+ )?(?:questions?|worries|concerns?|queries|problems?|(?:test )?results|appointment|refills?|repeat)\b/g;
/** An "if" that names something definite, as far as its words tell. */
export const IF_ANYTHING = /\b(?:if|should (?:you|your|he|she|the|there|any|it|this))\b[^.?!]*/g;
/** How somebody feels about it: no sign, unless a limit stands beside it ("no better in three days"). */
export const FEELING =
  /\b(?:worr\w+|concern\w*|unsure|not sure|(?:things?|it|symptoms?|you|condition|he|she|this|that) (?:\w+ )?(?:gets?|feels?|becomes?|is|are|do|does|has|have)(?: not|n't)? (?:\w+ )?(?:worse|better|unwell|improv\w*|ill|gone|settled)|worsens?|anything (?:changes|else)|changes?|problems?)\b/;
export const TIME_LIMIT =
  /\b(?:in|within|after|by|for|past|beyond|over|than|until|before)\b[^,.]*\b(?:hours?|days?|weeks?|months?|minutes?|tomorrow|tonight|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend)\b/;
/** Matters of paper, and offers. */
export const ERRAND =
  /\b(?:question\w*|need (?:help|anything|more|to|an?|us|any)|like|prefer|want|wish|appointment|visit|result\w*|refill\w*|prescription|cancel\w*|reschedul\w+|letter|form|insurance|bill|park\w*|late|lost|copy|interpreter|transport|portal|miss|make it|move|book\w*|hear (?:from|back)|number|details|address|feedback|help|agree|able|possible)\b/;
/** "Fever or pus: ring the ward." */
export const SIGN_FIRST =
  /(?:[:–—→]| -+>? ?|; ?|,)\s*(?:please |then |so |and )?(?:call|ring|phone|dial|go|come|get|return|contact|see|seek|tell|text|attend|back|straight|999|911|111|a ?& ?e|ed\b|er\b|emergency|we |that)/;
