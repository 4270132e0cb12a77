import type { Identifier, IdentifierKind } from './identifier';

// What may stand between the cue and its number: "Member ID is:", "card ending in", "the last four of my social are".
const between =
  "(?:[\\s:#.=–-]|'s|\\((?:s|vin|imei|mrn|ssn)\\)|(?:numbers?|nos?|num|nr|ids?|codes?|is|was|are|the|of|my|her|his|on|for|ending|ends|end|in|with|to|last|four|4|digits?|name|tag|plate|reads|says|shows|now|account|card)(?![\\p{L}\\d])){0,9}";
// One token with a digit, then tokens that carry on the number.
const value =
  /(?:[A-Z]{1,6} (?=\d))?(?=[\p{L}-]{0,9}\/?\d)[\p{L}\d]+(?:[-/.][\p{L}\d]+){0,6}(?: (?=[A-Z]{0,4}\d|[A-Z]{1,4}(?: [A-Z]{0,4}\d|[.,;]|\s|$))[A-Z\d]+(?:-[A-Z\d]+){0,3}(?![\p{Ll}]|[/:%]\d)){0,8}/uy;

const cues: [IdentifierKind, string][] = [
  [
    'ssn',
    'last (?:four|4)(?: digits)? of (?:my |her |his |the |your |their )?(?:social(?: security)?|ssn)|ssn|social(?: security| insurance)?|national insurance|n\\.?i\\.? (?:number|no)|nino?|pps|ppsn|tax ?(?:payer)?(?: id| file| number| no| ref(?:erence)?| identification)|tin|ein|itin|utr|tfn|aadhaa?r|pan (?:card|no|number)|steuer-?id|pesel|bsn',
  ],
  [
    'mrn',
    'mrn|m\\.r\\.n\\.|mr#|mr(?= ?(?:numbers?|nos?|num)(?![a-z]))|medical record|med rec|record (?:number|no)|charts?|hospital|patient(?: id| number| no| #|#)|nhs|chi|health (?:card|number|record)|hcn|unit (?:number|no)|emr|ehr id|hosp',
  ],
  [
    'plan',
    'member(?:ship)?|policy(?:holder)?|subscriber|insurance|insured|group (?:number|no|id|#)|group|plan (?:id|number|no)|medicare|medicaid|beneficiary|mbi|payer|certificate (?:number|no)|claim(?:ant)? (?:number|no|id)|health plan|enrollee|coverage',
  ],
  [
    'plate',
    '(?:number|licen[cs]e|car|vehicle) ?plates?|plates?|plate number|reg(?:istration)?(?: mark| plate)?|vrn|vin|vehicle identification|chassis',
  ],
  [
    'license',
    "driv(?:ing|er'?s?|er’s) ?licen[cs]e|licen[cs]e(?! key| server| count| plate)|dl|d\\.l\\.|passport|state id|national id(?:entity)?(?: card)?|id card|residence permit|green card|visa (?:number|no)|dvla",
  ],
  [
    'account',
    'last (?:four|4)(?: digits)?|account|accts?|acc|a/c|sort code|routing|aba|bsb|transit|iban|swift|bic|(?:credit|debit|bank|gift|payment|corporate|visa|loyalty) card|card|visa(?: debit)?|mastercard|amex|american express|discover|maestro|(?:customer|client)(?= ?#)|customer (?:id|number|no|ref(?:erence)?)|client (?:id|number|no)|paypal|direct debit|sepa',
  ],
  [
    'device',
    's/n|sn|serials?|imei|imsi|iccid|meid|esn|udid|asset|device (?:id|number|no|serial)|device|mac|service tag|hostname|inventory|implant|pacemaker|udi',
  ],
];

// Cues that are everyday words: the number after them must look like one (a digit word, "#", ":" or six signs).
const everydayCue =
  /^(?:charts?|hospital|nhs|social|group|member|policy|insurance|coverage|card|discover|visa|account|asset|device|reg|plates?|licen[cs]e|passport|payer|implant|inventory|pacemaker|serials?|mac|maestro|claim|insured|medicare)$/i;

/** Finds numbers of people's records, plans, accounts, papers, cars and devices by the word that announces them. */
export function findCuedNumbers(text: string): Identifier[] {
  return cues.flatMap(([kind, cue]) => {
    const lead = new RegExp(`(?<![\\p{L}\\d])(${cue})(?![\\p{L}\\d])(${between})(?=[\\p{L}\\d])`, 'giu');
    return [...text.matchAll(lead)].flatMap((match) => {
      const [all, word = '', gap = ''] = match;
      const start = match.index + all.length;
      value.lastIndex = start;
      const number = value.exec(text)?.[0];
      if (!number) return [];
      const end =
        start + trimNumber(number, kind, /^(?:ssn|card|sort|social|ending|last)/i.test(word + gap)).length;
      const found = text.slice(start, end);
      return isNumber(found, word, gap, text.slice(end, end + 12)) ? [{ start, end, kind }] : [];
    });
  });
}

function trimNumber(number: string, kind: IdentifierKind, digitsOnly: boolean): string {
  const trimmed = number.replace(
    /(?: (?:I|A|THE|AND|OR|DOB|MRN|SSN|NHS|SSN|ON|IN|IS|EXP|AM|PM|US|UK))+$/g,
    '',
  );
  if (kind === 'plate' || /[A-Z]{2}\d{2} /.test(trimmed)) return trimmed;
  return digitsOnly
    ? trimmed.replace(/ [A-Z]+$/, '') || number
    : trimmed.replace(/(?<=\d{3,}) [A-Z]{2,}$/, '');
}

function isNumber(found: string, cue: string, gap: string, after: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  if (/plate|reg|vrn/i.test(cue)) return digits > 0 && found.length > 4 && found === found.toUpperCase();
  const strong =
    /number|\bno\b|\bid\b|[#:]|code|digits|ending|last|four/i.test(cue + gap) || !everydayCue.test(cue);
  if (
    /^ ?(?:%|mg|ml|kg|days?|weeks?|months?|years?|hours?|minutes?|times|users?|items?|people|euros?|dollars?|pounds?)/i.test(
      after,
    )
  )
    return false;
  if (/^(?:19|20)\d\d$/.test(found) && !/ending|digits|four/.test(cue + gap)) return false;
  return (
    digits >= (strong ? 3 : 4) &&
    found.length >= (strong ? 3 : 5) + (/ending|four|digits|last/.test(cue + gap) ? -1 : 0)
  );
}
