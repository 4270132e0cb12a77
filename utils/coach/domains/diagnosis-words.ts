const either = (...lines: string[]): string => lines.join('|');

/** Names of what can be wrong. */
const CONDITION = either(
  '\\w+itis|(?!diagn|progn)\\w+osis|\\w+a?emia|\\w+opathy|\\w*pneumonia|infection|infected|fractur\\w*|broken|broke|hairline',
  'sprain\\w*|strain\\w*|dislocat\\w+|concussion|head injury|migraines?|(?:gall|kidney|bladder)[ -]?stones?|abscess\\w*',
  'diabet\\w+|pre-?diabet\\w+|hypertension|high cholesterol|asthma|copd|emphysema|croup|flu|influenza|covid\\S*|virus|viral',
  '(?:high|low|raised) (?:blood )?(?:pressure|sugars?|potassium|sodium|iron|calcium|magnesium|vitamin \\w+|oxygen|count)',
  '(?:potassium|sodium|iron|sugar|oxygen|blood count|haemoglobin|hemoglobin|thyroid|calcium) (?:\\w+ )?(?:was|is|were) (?:\\w+ )?(?:low|high|raised)',
  'strep|uti|dvt|(?:blood )?clot|embol\\w+|heart (?:attack|failure|block|murmur)|angina|fibrillation|a-?fib|arrhythmia|stroke|tia',
  'gout|sciatica|slipped dis[ck]|hernia|(?:acid )?reflux|gerd|ulcers?|ibs|shingles|chicken ?pox|eczema|hives|allerg(?:y|ic)',
  'dehydrat\\w+|vertigo|glue ear|pink ?eye|whiplash|lacerat\\w+|torn|tear in|ruptured?|cysts?|tumou?rs?|cancer|malignan\\w+|polyps?',
  'pulled (?:a )?muscle|seizures?|epilep\\w+|depression|anxiety|panic attacks?|(?:over|under)active|jaundice|anaphyla\\w+|piles',
  'ha?emorrhoids?|constipation|constipated|cataracts?|glaucoma|tooth decay|cavity|gum disease|impacted|pregnan\\w+|miscarriage',
  '\\w+omas?|growth|warts?|verruca|skin tag|moles? (?:is|was)|ectopic|fibroids?|colic|rsv|scabies|ringworm|impetigo|mrsa|c\\.? ?diff\\w*|apno?ea|carpal tunnel|tennis elbow|frozen shoulder',
  'frostbite|heat (?:stroke|exhaustion)|food poisoning|deficien\\w+|dementia|delirium|parkinson\\S*|arthritis|exacerbation|flare',
  'sepsis|nosebleed|whooping cough|measles|mumps|thrush|herpes|insect bite|dog bite|fluid (?:on|in|around) (?:your|the) lungs?',
  'blocked|blockage|inflam\\w+|bruised|stomach bug|chest cold|common cold|head cold|lyme|psoriasis|kidney injury|aki|fibromyalgia',
);

const TEST = either(
  '(?:scan|x-?rays?|ct|mri|ultrasound|ecg|ekg|echo(?:cardiogram)?|bloods?|blood ?(?:tests?|work)|tests?|swab|biopsy|cultures?',
  'results?|examination|exam|labs?|urine|sample|smear|mammogram|endoscopy|colonoscopy|gastroscopy|hearing test|eye test|lungs?',
  'heart|trop(?:onin)?s?|films?|imaging|pulses?|eeg|spirometry|doppler|angiogram|cxr|screen)',
);
const FOUND = either(
  '(?:shows?|showed|showing|found|finds|confirm\\w*|rul(?:es?|ed|ing) out|reveal\\w*|suggest\\w*|picked up|indicat\\w*|nad\\b',
  'consistent with|(?:came|come|comes|are|is) back (?!yet)(?:\\w+ )?(?:clear|normal|negative|positive|fine|ok|high|low)',
  '(?:was|were|is|are|look(?:s|ed)?|sound(?:s|ed)?)(?: all| both| also)? (?:normal|clear|fine|ok|okay|negative|positive|good|abnormal|raised|unremarkable|within)',
  '(?::|,)? ?(?:negative|positive|normal|clear|unremarkable))\\b',
);

export const IS_WRONG = new RegExp(
  `\\b(?:${CONDITION})\\b(?!(?: (?:and|or) \\w+)? (?:clinic|nurse|team|unit|ward|line|service|specialist|leaflet|control|jabs?|shots?|boosters?|vaccin\\w+|immuni[sz]\\w+|tests?|swabs?|screening|checks?|check-?up|review))`,
);
export const WAS_FOUND = new RegExp(
  either(
    `\\b${TEST}\\b[^.]{0,60}?\\b${FOUND}|\\b(?:we|i|the doctor|they) (?:also )?(?:found|saw|did not find|didn't find|could not find|could see|think|believe)\\b`,
    '\\bruled out\\b|\\brules? out\\b|\\bno (?:signs?|evidence) of\\b|\\bdiagnos(?:ed|is|es)\\b|\\bdx\\b|\\bimpression\\b|\\bturned out to be\\b',
    '\\bbenign\\b|\\bharmless\\b|\\b(?:bp|blood pressure|heart rate|sugar|hb|count|oxygen|temperature|iron|level|hba1c|potassium)s? (?:(?:was|is|were|came back) )?(?:\\w+ )?(?:low|high|raised|up|down|\\d)|\\b(?:likely|probably|most likely) (?:from|a|an|just|your)\\b|\\b(?:likely|probable|probably) (?:caused|due)|\\b(?:was|is|are|were) (?:not )?caused by\\b|\\b(?:comes|came|coming) from (?:your|a|an|the)\\b',
    '\\b(?:this|it|that) (?:was|is) not (?:your|a|an|the)\\b|\\bnot broken\\b|\\bno (?:\\w+ )?(?:fracture|break|clot|bleed|bleeding|damage|infection|tumou?r)\\b',
    '\\byour (?:kidneys?|heart|lungs?|liver|thyroid|eyes?|hearing|memory|bones?|blood pressure|sugar|iron|cholesterol) (?:is|are|was|were) (?:\\w+ )?(?:working|slow|weak|damaged|enlarged|swollen|irritated|narrow|too|slightly|a (?:bit|little)|higher|lower|worse|better|thin|low|high|raised|healthy)',
  ),
);
/** A condition that is only feared, prevented, or treated in general. */
export const NOT_YET =
  /\b(?:signs? of|prevents?|preventing|stops?|avoids?|risk of|reduces?|protects? (?:you )?(?:from|against)|chance of|against|in case of|pending|awaiting|not back|test for|screen for|check for|history of|pmh|leaflet (?:on|about))\b[^.]{0,40}$/;
