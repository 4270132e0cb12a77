const either = (...lines: string[]): string => lines.join('|');

const WORN =
  'dressing|bandage|plaster|pad|gauze|cast|sling|splint|boot|brace|bag|packing|tape|strapping|stockings?|collar|lenses|patch';
const BARRED = either(
  'lift\\w*|driv\\w+|sports?|exercis\\w+|alcohol|drinking|smok\\w+|salt\\w*|caffeine|coffee|spic\\w+|swim\\w*|baths?|screens?|lens\\w*|gym',
  'work|sex|intercourse|tampons?|run\\w*|climb\\w*|bend\\w*|strain\\w*|weight|scratch\\w*|sun\\w*|fat\\w*|fried|dairy|sugar\\w*|stairs?',
  'contact sports?|hot (?:water|tubs?|drinks?)|machinery|flying|fly|touch\\w*|rub\\w*|pick\\w*|squeez\\w*|blow\\w*|soak\\w*|straws?|twist\\w*',
  'reach\\w*|push\\w*|pull\\w*|jump\\w*|walk\\w*|stand\\w*|sit\\w*|chew\\w*|solid|wheat|gluten|hair ?dye|perfume|soap|make-?up|creams?|food|eat\\w*',
);

/** What a person does at home for a body, other than take medicine. */
export const SELF_CARE = new RegExp(
  either(
    '\\b(?:please |plenty of |get |bed ?|and |then |,|^|should |to |your \\w+ |must |can )\\s*rest\\b(?! of)|\\btake it easy\\b|\\bice\\b|\\bice ?packs?\\b|\\bcold (?:pack|compress|flannel)',
    `\\belevat\\w+|\\b(?:raise|raised|prop|propped)\\b|\\b(?:keep|leave)\\b[^.]{0,40}\\b(?:dry|clean|covered|uncovered|raised|up|on|off|in|still|elevated|moist|cool|open|straight|loose)\\b`,
    `\\b(?:change|replace|remove|take|peel|empty|wear|use|apply|put|re-?apply|check)\\b[^.]{0,30}\\b(?:${WORN})\\b|\\b(?:${WORN})s? (?:on|off) (?:until|for|after|at)`,
    `\\b(?:no|avoid|avoiding|don't|do not|stop|limit|cut (?:down|back)(?: on)?|stay (?:off|away from|out of)|keep away from|less|refrain from|skip)\\b[^.]{0,40}\\b(?:${BARRED})\\b`,
    '\\bdrink (?:plenty|lots|more|at least|water|fluids|small|little|enough|clear|a lot|\\w+ (?:to \\w+ )?(?:lit|glass|cup|pint))|\\b(?:push|plenty of|lots of|oral|sip\\w*|encourage|clear|small sips) (?:\\w+ )?fluids?\\b|\\bfluids\\b(?! (?:through|by|via|given))|\\bsips? of\\b',
    '\\beat(?:ing)?\\b|\\b(?:soft|bland|low|high|light|regular|normal|usual|balanced|liquid|healthy)[- ](?:\\w+[- ])?(?:diet|foods?|meals?)\\b|\\bdiet\\b|\\bsoft foods?\\b|\\blow[- ](?:fat|salt|sodium|sugar|carb)|\\bfib(?:re|er)\\b',
    '\\bcut (?:your|the|down|back|out)\\b|\\bwrite (?:down )?your\\b|\\bkeep (?:it |them )?(?:strapped|bandaged|wrapped)|\\bwalk (?:a|to|up|in|outside|for|each|every|around|about|as|daily|little|\\d|short)|\\bwalking\\b|\\b(?:do|doing|keep up|continue|practi[sc]e)\\b[^.]{0,30}\\bexercises?\\b|\\bexercises\\b|\\bstretch\\w*\\b|\\bwiggle\\b|\\bmobili[sz]e\\b|\\bactivity as\\b',
    '\\b(?:use|using|with|on|given) (?:the |your |a |two )?(?:crutches|walker|walking (?:frame|stick)|zimmer|cane|wheelchair|frame|brace|splint|sling|boot|cpap|humidifier|commode|shower chair|raised|pillow|heat|hot water bottle)|\\bcrutches\\b|\\bweight[- ]?bear\\w*|\\b(?:no|put|put no|keep) weight\\b|\\bwear (?:the|your|a|this|compression|loose|sunglasses|shoes|it|them|gloves)',
    '\\b(?:home|at home) (?:o2|oxygen)\\b|\\boxygen (?:at home|set up)|\\bshower\\w*|\\bbath(?:e|ing)?\\b|\\bwash\\b|\\bsoak\\b|\\brinse\\b|\\bgargle\\b|\\bsteam\\b|\\b(?:warm|hot|cool|damp|wet) (?:\\w+ )?(?:compress|cloth|pack|flannel|salt|water|bath|towel)|\\bheat(?:ing)? pad',
    '\\bsleep (?:propped|on|with|in|upright|as|at)|\\bpillows?\\b|\\bweigh yourself\\b|\\bcheck (?:your|his|her|the) (?:blood|weight|temperature|feet|sugar|pulse|skin|wound|stools?|eyes|legs?|cast|dressing|line|mouth)|\\bcheck (?:the|it|them) (?:wound|daily|every|each|for)|\\bbreathing exercises|\\bdeep breaths?|\\bdark(?:ened)? room',
    '\\b(?:go|get|going) back to (?:work|school|sport|your usual|normal|nursery|running)|\\breturn to (?:work|school|sport|normal|usual|your|light|activit\\w+|play)|\\b(?:off|from) (?:work|school|pe|sport) (?:for|until)|\\bstay (?:home|at home|off|in bed|warm|hydrated|upright|active)|\\b(?:someone|somebody|an adult) (?:\\w+ )?stay\\b|\\bstays? with you\\b',
    '\\byou (?:can|may|should) (?:\\w+ )?(?:eat|drink|shower|drive|walk|work|swim|bath|exercise|sleep|move|fly)|\\bquit smoking|\\bmassage\\b|\\bbrush\\b|\\bfloss\\b|\\bgentle\\b|\\bpat (?:it |the area )?dry|\\bapply (?:pressure|ice|a cold)|\\bpinch\\b|\\bsit (?:up|upright|with)|\\blie (?:down|flat|on)|\\bmoisturi[sz]\\w+',
    '\\bkeep (?:a (?:diary|record|log)|moving|active|walking|warm|hydrated|the (?:leg|arm|foot|hand))|\\bempty (?:the|your|it)\\b|\\bflush the (?:tube|line|catheter)|\\bnon-?stick|\\bgo easy\\b|\\bbreast-?feed|\\bburp\\b|\\bsunscreen\\b|\\bno (?:driving|lifting|sport|work|alcohol)',
  ),
);
/** Done by us, or a matter of paper. */
export const OURS =
  /^(?:\W*(?:we|i|the (?:doctor|nurse|surgeon|dentist|team)|dr \w+)(?:'ve| have| also)* (?:\w+ed|gave|put|took|ran|did|set|cut|found|saw|will)\b|\W*today we talked)[^.,]*$/;
