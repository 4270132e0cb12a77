const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS: Record<string, number> = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };
const NUMBER = new RegExp(
  `\\b(?:(?:${Object.keys(TENS).join('|')})(?:[- ](?:${COUNTS.slice(0, 9).join('|')}))?|${COUNTS.join('|')})\\b`,
  'g',
);
const UNIT = '(?:min|hour|hr|day|week|month|fortnight|working|business)';
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

/** "ten to five" is a clock time unless it is the start of a range or of a number of units. */
const TO_HOUR = new RegExp(
  `(?<!\\b(?:from|between) )\\b(?:((?:by|at|before|around|until|till?) )(?=\\d)|(?!\\d))(quarter|twenty[- ]five|twenty|ten|five|25|20|10|5) (?:to|till) (${COUNTS.join('|')}|\\d\\d?)\\b(?! ?(?:-|to\\b|\\d|${UNIT}))`,
  'g',
);

const readCount = (word: string): number =>
  Number(word) || word.split(/[- ]/).reduce((sum, part) => sum + (TENS[part] ?? COUNTS.indexOf(part) + 1), 0);

function clockOf(part: string, sign: 1 | -1, hourWord: string): string {
  const minutes = part === 'half' ? 30 : part === 'quarter' ? 15 : readCount(part);
  const hour = readCount(hourWord);
  return sign > 0 ? `${hour}:${String(minutes).padStart(2, '0')}` : `${hour - 1 || 12}:${60 - minutes}`;
}

/** Wordings with one meaning, in the order in which they are made plain. */
const PLAIN: [RegExp, string | ((...match: string[]) => string)][] = [
  [/(?<![a-z])([ap])\.? ?m\b\.?/g, '$1m'],
  [TO_HOUR, (_, before, part, hour) => `${before ?? ''}${clockOf(part as string, -1, hour as string)}`],
  [/\b(?:a )?couple(?: of)?\b/g, '2'],
  [NUMBER, (words) => String(readCount(words as string))],
  [/(\d|\b[ap]m)ish\b|\bo'? ?clock\b/g, '$1'],
  [/\bhalf[- ](?:an? |1 )?hour\b|\b(?:1|an?) half[- ]hour\b/g, '30 min'],
  [/\b(?:(3)|an?|1)? ?quarters? of an hour\b/g, (_, three) => (three ? '45 min' : '15 min')],
  [new RegExp(`\\b(?:an?|1) (?=(?:single |full )?${UNIT})`, 'g'), '1 '],
  [/\b(\d+) and a half (hour|hr|day|week)/g, '$1.5 $2'],
  [/\b(\d+) (hour|hr|day|week)s? and a half\b/g, '$1.5 $2'],
  [/\b(\d+) (hour|hr|day|week|min)\w* or (?:so|(\d+|2))\b/g, (_, low, unit, high) => `${high ?? low} ${unit}`],
  [/\b1 fortnight\b|\bfortnight\b/g, '2 weeks'],
  [/\b(?:within|inside|in) (?:the|this) (?:next )?hour\b/g, 'in 1 hour'],
  [/\b(?:the )?(?:next|following) ((?:business|working) day)\b/g, 'in 1 $1'],
  [/\bday after tomorrow\b/g, 'in 2 days'],
  [new RegExp(`\\b(\\d+) weeks? (?:on|from|come|after) (${WEEKDAY}|today|tomorrow)\\b`, 'g'), '$2 plus $1'],
  [new RegExp(`\\b(${WEEKDAY}|today|tomorrow) week\\b`, 'g'), '$1 plus 1'],
  [/\b(?:close of (?:business|play|trading)|end of (?:the |my )?(?:(?:working|business|school) )?day|end of (?:business|play)|[ce]o[bdp])\b/g, 'by 17:00'],
  [/\b(?:end of (?:the|this) week|eow|week's end)\b/g, 'this week'],
  [/\b(?:end of (?:the|this) month|eom|within the month)\b/g, 'this month'],
  [/\bend of (?:the )?/g, ''],
  [/\bfirst thing(?: (?:in|on) the morning)?\b/g, 'by 9:00am'],
  [/\b(?:12 )?(?:noon|mid-?day|lunch-? ?time)\b|(?<=\b(?:by|before) )lunch\b/g, 'by 12:00'],
  [/\b(?:12 )?midnight\b/g, 'by 24:00'],
  [/\b(half|quarter|5|10|20|25) (?:past|after) (\d\d?)\b/g, (_, part, hour) => clockOf(part as string, 1, hour as string)],
  [/\bhalf (\d\d?)\b/g, '$1:30'],
  [/\b(?:tmrw?|tmw|tomo|2moro|tomorow|tommorow|tommorrow)\b/g, 'tomorrow'],
];

/** Takes a lower-case clause; returns it with digits for counts and one wording for each kind of time. */
export function plainTimes(clause: string): string {
  return PLAIN.reduce((text, [pattern, plain]) => text.replace(pattern, plain as string), clause);
}
