const either = (...lines: string[]): string => lines.join('|');

/** Who may make a promise for us: roles, teams and unnamed colleagues (heads of a subject, singular). */
export const COLLEAGUE = new RegExp(
  `\\b(?:${either(
    'team|colleague|co-?worker|team-?mate|deputy|counterpart|guy|someone|somebody|whoever.*|of us|member|person|people|folk|rep|representative|agent|manager',
    'supervisor|director|lead|leader|head|chief|boss|engineer|technician|tech|developer|dev|programmer|analyst|admin',
    'administrator|assistant|advis[eo]r|handler|clerk|cashier|officer|co-?ordinator|specialist|expert|consultant|registrar',
    'resident|nurse|sister|matron|midwife|doctor|dr|surgeon|physician|clinician|practitioner|therapist|physio|\\w+therapist',
    'pharmacist|paramedic|radiographer|\\w+ologist|an(?:ae|e)sthe\\w+ist|phlebotomist|dieti[ct]ian|hygienist|dentist',
    'optician|counsell?or|social worker|case ?worker|porter|receptionist|secretary|accountant|controller|bookkeeper',
    'trainer|driver|fitter|installer|mechanic|plumber|electrician|repairer|dispatcher|scheduler|operator|hca|rn|sn|pa',
    'department|dept|unit|desk|helpdesk|office|crew|staff|ward|clinic|practice|surgery|hospital|lab|laboratory|pharmacy',
    '\\w+ology|pathology|imaging|reception|billing|accounts|finance|payroll|support|dispatch|workshop|warehouse|store|shop|bench|counter',
    'branch|depot|cent(?:re|er)|security|facilities|maintenance|returns|sales|service|customer care|line|triage|shift',
    'on-call|(?:tier|level|second line) ?(?:\\d|two|three)?|operations|ops|engineering|networking|claims|admissions|records',
    '(?:claims )?examiner|(?:meter )?reader|adjuster|assessor|inspector|auditor|investigator|surveyor|locksmith|joiner|carpenter',
    'interpreter|navigator|advocate|concierge|stylist|groomer|sonographer|podiatrist|osteopath|orderly|attendant|intern',
    'trainee|apprentice|volunteer|planner|designer|cleaner|caterer|catering|scheduling|housekeeping|transport|management|field service|escalations|logistics',
  )})s?$`,
);

/** Parties whose promises are not ours: heads of a subject, with any determiner or (second part) with "your". */
export const OUTSIDER = new RegExp(
  `\\b(?:${either(
    'insur(?:er|ance|ers)|insurance (?:company|provider|plan)|(?:phone|credit card|card|utility|power) company|underwriter',
    'bank|issuer|employer|council|manufacturer|maker|vendor|supplier|carrier|courier|postman|post office|landlord|retailer',
    'seller|merchant|airline|school|university|college|government|police|hmrc|dvla|irs|dmv|medicare|medicaid|lawyer',
    "(?:gp|family doctor)'?s?(?: surgery| practice| office)?|solicitor|customers?|patients?|users?|clients?|visitors?|guests?",
    'callers?|everyone|everybody|anyone|anybody|parents?|provider|utility|(?:grand)?(?:son|daughter)|wife|husband|mother|father|mum|mom|dad|carer|caregiver|neighbou?r|family|embassy|court|ombudsman|regulator|tribunal',
  )})$|\\byour (?:${either(
    '(?:\\w+ )?(?:partner|friend',
    'sister|brother|boss|child|baby|aunt|uncle|grand\\w+|pcp|vet|landlady|roommate|flatmate|colleagues?|co-?workers?)',
    '(?:hr|it|finance|legal|payroll|local|home) (?:team|department|manager|office)|pharmac(?:y|ist)|surgery|dentist|manager',
    'accountant|company|hr|it|team|assistant|office|physician|department|side|staff|branch|shop|store|support worker',
    'social worker|driver|agent|broker|optician|secretary|admin(?:istrator)?',
  )})$`,
);

/** Firms and products, which no agent answers for. */
export const FIRM = new RegExp(
  `^(?:${either(
    'apple|dell|hp|lenovo|microsoft|google|samsung|sony|canon|epson|brother|asus|acer|bosch|amazon|ebay|paypal|stripe|visa',
    'mastercard|amex|fedex|ups|usps|dhl|dpd|evri|hermes|royal mail|parcelforce|an post|aetna|cigna|humana|kaiser|anthem',
    'blue ?(?:cross|shield).*|united\\w*|bupa|aviva|axa|vitality|barclays|hsbc|lloyds|natwest|santander|monzo|chase|citi\\w*',
    'wells fargo|verizon|comcast|at&t|t-mobile|openreach|bt|virgin.*|vodafone|ee|sky|windows|outlook|teams|zoom|chrome',
    'firefox|safari|android|ios|macos|excel|word|office|nhs.*|uber|tesco|argos|currys|intel|nvidia|cisco|oracle|adobe|slack',
    'okta|duo|walgreens|cvs|boots|medicare|medicaid',
  )})$`,
);
