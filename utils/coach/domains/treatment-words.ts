const either = (...lines: string[]): string => lines.join('|');

const DEED = either(
  'gave|given|put|placed|removed|took|taken|cleaned|washed|drained|packed|stitched|sutured|glued|closed|changed|ran|numbed|did',
  'done|performed|pulled|treated|set|replaced|repaired|inserted|injected|started|stopped|increased|decreased|lowered|upped|halved',
  'prescribed|switched|applied|fitted|straightened|splinted|flushed|irrigated|dressed|re-?dressed|bandaged|syringed|cauteri[sz]ed',
  'fixed|pinned|plated|popped|taped|wrapped|sealed|banded|clipped|shocked|warmed|cooled|rehydrated|carried out|dilated|unblocked',
  'used|scanned|x-rayed|swabbed|monitored|watched|tested|debrided|transfused|catheteri[sz]ed|nebuli[sz]ed|ventilated|tapped',
  'froze|operated|delivered|relocated|manipulated|aspirated|excised|lanced|trimmed|burned off|burnt off|cut|sewed|strapped|extracted|filled|reduced|relocated|topped up',
);
const CARE = either(
  'surgery|operation|procedure|shots?|jabs?|injections?|vaccin\\w+|boosters?|stitch(?:es)?|sutures?|staples|steri-?strips|cast',
  'splint|doses?|antibiotics?|abx|fluids|drip|iv|oxygen|nebuli[sz]\\w+|nebs?|steroids?|transfusion|dialysis|cpap|catheter|stents?',
  'pacemaker|bypass|taken out|removed|repaired|replaced|replacement|biopsy|endoscopy|colonoscopy|angio\\w+|ct|mri|x-?rays?|scan',
  'physio\\w*|treatment|therapy|chemo\\w*|radiotherapy|c-section|ca?esarean|implant|filling|root canal|extraction|crown|dressing',
  'laser|epidural|tablets|medicines?|medication|pain relief|painkillers?|ana?esthetic|sedation|cleaned|drained|glue|ultrasound',
  'appendectomy|\\w+ectomy|\\w+plasty|\\w+oscopy|ecg|ekg|blood tests?|bloods',
);
const MEDICINE = either(
  '\\w+(?:cillin|mycin|micin|oxacin|azole|statin|olol|pril|sartan|dipine|cycline|profen|formin|gliptin|gliflozin|triptan|setron)',
  '\\w+(?:lukast|terol|solone|sone|parin|xaban|tidine|zepam|oxetine|traline|opram|clovir|semide|thiazide|codone|rizine|atadine)',
  '\\w+(?:phenicol|sporin|glutide|zosin|prazole|dronate|caine|flozin|lamide|furantoin)|cef\\w+|paracetamol|acetaminophen|tylenol',
  'advil|motrin|aleve|aspirin|codeine|morphine|tramadol|naproxen|insulin|warfarin|coumadin|digoxin|heparin|salbutamol|albuterol',
  'ventolin|levothyroxine|gabapentin|pregabalin|senna|lactulose|movicol|miralax|laxido|colchicine|allopurinol|benadryl|zofran',
  'nitroglycerin|gtn|augmentin|z-pak|flonase|epi-?pen|macrobid|bactrim|trimethoprim|clopidogrel|plavix|eliquis|xarelto|lasix|pred',
  'pepto\\S*|imodium|loperamide|gaviscon|nurofen|calpol|voltarol|hydrocortisone|colace|docusate|melatonin|amiodarone|lithium',
  'cetirizine|antihistamines?|antacids?|nicotine (?:patch\\w*|gum)|ors|iron(?: tablets)?|\\w+ (?:sulfate|sulphate|acid|hydroxide)|folic acid|vitamin \\w+|b12|steroids?',
);
const FORM = either(
  'antibiotics?|pain ?killers?|pain (?:relief|medicine|medication|relievers?|tablets|pills?)|tablets?|capsules?|pills?|inhalers?',
  'puffs?|drops?|ointment|cream|gel|patch(?:es)?|spray|syrup|liquid|suppositor\\w+|injections?|blood thinners?|water tablets?',
  'laxatives?|anti-\\w+|antivirals?|medicines?|medication|lozenges?|mouthwash|statins?',
);
const PURPOSE = either(
  'for (?:the|your|his|her|a|an) \\w+|for (?:any )?(?:\\w+ )?(?:pain|infection|fever|nausea|swelling|blood|heart|mood|sleep|itch\\w*|cough|cramps?|sugar|stomach|migraines?|allerg\\w+|an(?:a)?emia|reflux|asthma|breathing|thyroid|cholesterol|pressure|rash|bowels?|constipation|anxiety|\\w+itis|bones?|iron|spasms?|headaches?|wheez\\w*)',
  'to (?:help|treat|clear|reduce|lower|stop|prevent|bring|ease|control|settle|keep|kill|thin|relax|open|protect|replace|fight|calm|soften|make|build|raise|slow|numb)',
  'treats?|helps?|protects?|replaces?|makes?|builds?|fights?|boosts?|slows?|softens?|kills?|stops?|lowers?|keeps?|controls?|eases?',
  'reduces?|prevents?|relieves?|thins?|works?|clears?|opens?|calms?|settles?|soothes?|numbs?|cuts?|brings?|relax(?:es)?|which',
);
const DOSAGE = either(
  '(?:once|twice|one|two|three|four|\\d)(?: times?)? (?:a|per|each) day|every \\S+ (?:to \\S+ )?hours?|(?:each|every) (?:morning|night|day|evening)',
  'daily|nightly|weekly|a day\\b|times daily|morning and (?:night|evening)|(?:at|with|after|before) (?:the |your )?(?:evening |each |every |main )?(?:night|bedtime|breakfast|lunch|dinner|supper|meals?|food|bed|milk|water)',
  '(?:one|two|three|\\d) (?:tablets?|capsules?|puffs?|drops?|sprays?|pills?|sachets?|spoons?\\w*)|finish|full course|course of|until (?:they|it|the)|\\d+(?:\\.\\d+)? ?(?:mg|mcg|micrograms?|g|ml|units|iu)\\b',
  'qds|bd|tds|od|prn|bid|tid|qid|qhs|stat|x ?\\d+ ?(?:days|d|/7)|for (?:\\w+ )?(?:days|weeks)|when you|if you (?:feel|need)|as needed|in the morning',
);

/** Done to a body, whatever the sentence calls it. */
const CLINICAL = either(
  'drained|stitched|sutured|glued|removed|taken out|put in|put on|put back|repaired|cleaned|set|fixed|pinned|plated|injected|given|started',
  'replaced|closed|dressed|re-?dressed|flushed|fitted|inserted|applied|stopped|increased|irrigated|debrided|aspirated|excised|lanced',
  'extracted|filled|splinted|strapped|taped|syringed|treated|operated|transfused|straightened|washed out|packed|bandaged|unblocked',
);
export const WAS_DONE = new RegExp(
  either(
    `\\b(?:was|were|has been|have been|had been|been|is now) (?:\\w+ )?(?:${CLINICAL})\\b|\\b(?:is|are) (?:${CLINICAL}|held|covered|wired) with\\b|\\b(?:tonsils|adenoids|appendix|gallbladder|tooth|teeth|molar|womb|thyroid|mole|spleen|kidney|cataract|lump|stitches|packing) (?:came |taken |are |is |now )?out\\b|\\bin (?:a )?(?:plaster|plaster cast|back ?slab)\\b|\\bvaccinated\\b|\\btreat(?:ed|ment) (?:for|was|today)\\b|(?:^|[.;,:] *)(?:wound |cut |abscess |joint )?(?:sutured|stitched|glued|drained|irrigated|debrided|splinted|injected|nebuli[sz]ed|transfused|catheteri[sz]ed|i&d)\\b`,
    `\\byou(?:'ve| have)?(?: got| now have)? (?:\\w+ ){0,3}(?:stitches|staples|steri-?strips|sutures|stent|pacemaker)\\b|\\b(?:iv|oral|topical) (?:\\w+ )?(?:abx|antibiotics?|fluids?|steroids?|\\w+cillin|iron|paracetamol)\\b`,
    `\\b(?:we|i|(?:the )?(?:doctor|nurse|surgeon|team|dentist|midwife|paramedics?)|dr\\.? \\w+|they)(?:'ve| have| has| had| also| then)* (?:${DEED})\\b`,
    `^\\W*(?:given|received|started on|commenced|had|gave)\\b[^.]{0,40}\\b(?:${CARE}|${MEDICINE})\\b`,
    `\\b(?:you|he|she|patient|pt|your (?:son|daughter|baby|child|mum|mother|father|dad|wife|husband))(?:'ve| have| has)? (?:had|got|received|been given|were given|was given|underwent|given|been started on|were started on)\\b[^.]{0,50}\\b(?:${CARE}|${MEDICINE})\\b`,
    `^\\W*(?:given|received|started on|commenced|had|gave)\\b[^.]{0,40}\\b(?:${CARE}|${MEDICINE})\\b`,
    `\\b(?:you|he|she|patient|pt)(?: have| has)? (?:were|was|been) treated\\b|\\b(?:treated|managed) with\\b|\\bs/p\\b|\\bpost-?op\\b|\\brx\\b|\\btx\\b`,
    `\\b(?:${CARE}|${MEDICINE}|wound|tooth|teeth|mole|bone|cyst|appendix|gallbladder|splinter|abscess|wrist|arm|cut|burn|skin|lump|wax|nail|drain|line|tube|ear|ears|wax|finger|thumb|shoulder|knee|elbow|ankle|hip|foot|leg|eye|nose|skin tag|wart|polyps?|stone|bleeding|packing|fluid|blood)\\b[^.]{0,40}\\b(?:(?:was|were|has been|have been) (?:\\w+ )?(?:${DEED}|cleared)|(?:then )?(?:re-?located|reduced|manipulated|strapped|buddy|drained|sutured|stitched|dressed|re-?dressed|irrigated|removed|glued|aspirated|excised|commenced))\\b`,
    `\\b(?:${CARE}|${MEDICINE})\\b[^.]{0,30}\\b(?:given|administered|applied|inserted|placed|performed|started|changed|increased|stopped|commenced|completed|sited|in situ)\\b`,
  ),
);
/** Deeds that treat nobody. */
export const NO_CARE =
  /\b(?:sent|faxed|emailed|printed|booked|talked|spoke|took (?:your )?(?:details|a note|the call)|put (?:you|it|a note|this) (?:on|in|through)|ran (?:late|out)|gave (?:you )?(?:an? |the |your |some )?(?:leaflet|letter|form|copy|number|card|sheet|note|lift|handout|crutches|sling|walker|frame)|given (?:an? |the |your |some )?(?:leaflet|letter|form|copy|number|card|sheet|note|handout|crutches|sling|walker|frame|advice|information|instructions)|did (?:not|n't))\b/g;
export const HAS_USE = new RegExp(
  `\\b(?:${MEDICINE})\\b.*\\b(?:${PURPOSE}|${DOSAGE})|\\b(?:${PURPOSE}|${DOSAGE})\\b.*\\b(?:${MEDICINE})\\b.*|\\b(?:${FORM})\\b.*\\b(?:${PURPOSE}|${DOSAGE})|\\b(?:${PURPOSE})\\b.*\\b(?:${FORM})\\b|\\b[a-z]{4,} \\d+(?:\\.\\d+)? ?(?:mg|mcg|micrograms?|units)\\b.*\\b(?:${PURPOSE}|${DOSAGE})`,
);
export const NO_USE = /\b(?:do not|don't|never|no need to|no more|avoid|without|stop taking|no changes?)\b/;
