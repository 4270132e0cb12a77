import { type Identifier, spansOf } from './identifier';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})(?:\\.(?= ?\\d))?';
const weekday = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? (?:the )?)?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d\\p{L}])';
const dayWord =
  '(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const year = "(?:,? ?(?:of )?(?:(?:19|20)\\d\\d(?!\\d)|['’]?\\d\\d(?!\\d|:| ?[ap]m)))?";
const notDate =
  /\b(?:versions?|ver|v|builds?|firmware|drivers?|releases?|order|part|sku|model|ticket|invoice|rma|score|ratio|ip|serial|case|error)[\s.:#]*(?:no\.? ?|number )?$/i;
const dateCue =
  /(?:\b(?:on|to|from|dates?|dated|since|d\.?o\.?b\.?|born|moved|until|till|by|before|after|visit|seen|appointment|appt|admitted|admit|discharged?|due|between|and|booked|for|starting|started|ends?|effective|lmp|surgery|last|was|is|birthday|expires?|exp|of)\s*[:-]?\s*|[–-] ?)$/i;

/** Finds dates that name a day or a month; not weekdays, times or years alone, and not version numbers. */
export function findDates(text: string): Identifier[] {
  const any = (source: string, flags = 'giu') => new RegExp(source, flags);
  const free = (_: string, before: string) => !notDate.test(before);
  return [
    ...spansOf(
      text,
      /\b(?:dob|d\.o\.b\.?|date of birth|born(?: on)?)[\s:]{1,3}(?<it>\d{1,4}[ ./-]?\d{1,2}[ ./-]?\d{2,4})(?!\d)/gi,
      'date',
      (found) => found.length > 5,
    ),
    ...spansOf(
      text,
      any(
        `(?<![\\p{L}\\d.,:/-])${weekday}(?:the )?${day}(?: ?(?:-|–|to|and|&|or|/) ?${day})?(?: |-|/)?(?:of )?${month}(?:[-/]\\d{2,4}(?!\\d))?${year}`,
      ),
      'date',
      free,
    ),
    ...spansOf(text, any(`(?<!\\p{L})(?:the )?${dayWord} (?:of )?${month}${year}`), 'date'),
    ...spansOf(
      text,
      any(
        `(?<!\\p{L})${weekday}${month} (?:the )?(?:${day}|${dayWord}(?!\\p{L}))(?: ?(?:-|–|to|and|&) ?${day}(?! ?(?:${month}|:|[ap]m)))?(?!:\\d|[.,]\\d)${year}`,
      ),
      'date',
      (found, before, after) =>
        free(found, before) &&
        !/^(?:may|mar|march) /.test(found) &&
        !/^ ?(?:%|mg|ml|people|tablets)/.test(after),
    ),
    ...spansOf(
      text,
      any(`(?<!\\p{L})(?:early |mid-?|late )?${month},? (?:of )?(?:19|20)\\d\\d(?!\\d)`),
      'date',
    ),
    ...spansOf(
      text,
      any(
        `(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Ll]ast|[Tt]his|[Nn]ext|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|[Ee]very|of|for|and|to|through|late in|early in|end of)[ -](?<it>${month})`,
        'gu',
      ),
      'date',
      (found, _, after) =>
        !/^(?:May|Mar|Jan)$/.test(found) || !/^ (?:[a-z]+ )?\p{Lu}|^ (?:be|have|not|need)\b/u.test(after),
    ),
    ...spansOf(
      text,
      /(?<![\w./-])(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\w-]|[./]\d)/g,
      'date',
      free,
    ),
    ...spansOf(
      text,
      /(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d\d|\d\d)(?![\w-]|[./]\d)/g,
      'date',
      (found, before) => {
        if (
          notDate.test(before) ||
          found
            .split(/[-/.]/)
            .slice(0, 2)
            .every((part) => Number(part) > 12)
        )
          return false;
        return found.includes('/') || /\d{4}$/.test(found) || dateCue.test(before);
      },
    ),
    ...spansOf(
      text,
      /(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?![\w/-]|[.,]\d| (?:inch|cup|tablet|full|of|tsp|mile|hour|pain|tab|bath|price|off|pint|teaspoon|tablespoon|dose|strength))/gi,
      'date',
      (found, before) =>
        (dateCue.test(before) || isClearDay(found)) &&
        !/\b(?:pain|score|rated?|bp|power|vision|strength)\b/i.test(before),
    ),
    ...spansOf(
      text,
      any(
        `(?<!\\p{L})(?:on|by|until|till|since|from|before|after|for|to|was|is|and) (?<it>the (?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th))(?! (?:\\p{Ll}+ )?(?:floor|time|try|attempt|call|grade|visit|step|line|person|dose|edition|row|page|day|week|month|year|birthday|gen))(?![\\p{L}-])`,
      ),
      'date',
    ),
  ];
}

/** "10/21" and "21/10" can only be a day and a month. */
function isClearDay(found: string): boolean {
  if (found === '24/7') return false;
  const [one = 0, two = 0] = found.split('/').map(Number);
  return one > 12 !== two > 12;
}
