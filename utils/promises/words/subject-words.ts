/** What a subject cannot reach back over. */
export const BOUND =
  /[,;:()–—\n&]|\b(?:and|but|so|or|because|as|if|when|once|that|which|while|until|then|since|although|though|what|where|how|why|whether|who|than|before|after|unless|yes|ok|okay|confirm|promise|sure|sorry)\b|[-*•](?: |$)/g;
export const BEFORE_WILL = /(?: (?:also|then|now|both|all|each|still|certainly|myself|ourselves|\w+ly))+$/;
/** The first word of a subject that is no name. */
export const DETERMINER =
  /(?<!\b(?:of|on|in|at|from|for|with|to|by|over|about) )\b(?:i|we|you|he|she|they|it|this|that|these|those|everything|there|myself|some(?:one|body)|whoever|one of|another|no(?: one|body|thing|ne)?|neither|our|the|your|my|an?|any|all|each|every|his|her|their)\b/g;
export const PRONOUN = /^(?:i|we|you|he|she|they|it|this|that|these|those|everything|there|myself)$/;
/** A name at the end, with "in billing" or "from the lab". */
export const NAME =
  /(?:\p{Lu}[\p{L}'./]*[ -]+)*\p{Lu}[\p{L}'./]*(?: (?:in|from|at|on|of|with|over|down|up)\b.*)?$/u;
export const AFTER_HEAD =
  / (?:of|from|in|at|on|for|with|to|that|assigned|handling|dealing|looking|responsible|covering|over|near|down|up|by|upstairs|downstairs|here|you|we|i)(?![\w'-]).*/;
/** Persons and teams that an earlier sentence spoke of. */
export const MENTION =
  /\b(?=((?:our|the|my|an?|your) (?:[a-z'-]+ ){0,2}[a-z'-]+|(?:some(?:one|body)|gps?|pharmacy|reception|billing|accounts|finance|dispatch|radiology|physio|housekeeping|maintenance|admissions|support|lab|ward|theatre|transport|\w+ology)\b))/g;
export const MENTIONED_NAME =
  /(?:(?<=[a-z,] )|(?<![\p{L}'])(?=\S+ (?:is|has|was|in|from|can|will|and|at|on|just|knows|said|says|works|takes)\b|\p{Lu}\p{Ll}+'s\b))\p{Lu}\p{Ll}+/gu;
export const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
export const FIRST_WORDS = /^(?:\W|\b(?:so|and|but|ok|okay|yes|also|then|now|hi|hello)\b)*/;
export const NOBODY =
  /^(?:no\b|most|many|no(?:body|thing|ne)|neither|any|(?:every|each)\b(?!thing)(?!.*\b(?:you|your)\b))/;
/** Parties that are never a "he" or "she". */
export const BODY_CORPORATE =
  /insur|bank|employer|council|compan|manufacturer|school|office|department|supplier|vendor|carrier/;
/** Words that open a sentence with a capital and are no names. */
export const NO_NAME =
  /^(?:pain|swelling|bruising|symptoms?|nausea|fever|redness|numbness|itching|bleeding|recovery|healing|stitches|service|access|payments?|prices?|fees?|interest|rain|snow|traffic|parking|coverage|benefits?|charges?|calls?|appointments?|visits?|walk-ins|catheter|drip|battery|power|backups?|data|files|emails?|messages|mail|lights?|sleep|time|things|work|business|life|hours|offices|stores|shops|results?|orders?|parcels?|invoices?|statements?|debits|direct debits|claims|premiums|policies|tickets?|passwords?|links?|sessions?|accounts?|cards?|tests?|tablets|medicines?|doses?|water|heat|cold|weather|signal|speeds?|downtime|maintenance|delivery|deliveries|shipping)$/;
/** Things that work by themselves or upon the body. */
export const MACHINE =
  /\b(?:update|patch|system|app|application|site|website|portal|machine|software|programme?|device|server|computer|laptop|phone|printer|tablet|pill|medicine|medication|drug|drops?|cream|inhaler|treatment|dressing|monitor|pump|alarm|timer|link|code|button|screen|tool|form|letter|page|bot|script|job|sync|backup|battery|charger|exercise|diet|debit|premium|swelling|pain|numbness|rash|symptom|sale|offer|policy|survey|fix|driver update)s?$/;
