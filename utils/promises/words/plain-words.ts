const UNIT = '(?:min|hour|hr|day|week|month|fortnight|working|business)';
const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const DAY = '(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const HALF = '(?: ?(?:am|pm))?';
/** What "10-12" counts if it is no clock. */
const COUNTED =
  '(?:m(?:in)?s?|min\\w*|h(?:ou)?rs?|hours?|days?|w(?:ee)?ks?|weeks?|months?|years?|business|working|times|people|items|tablets|of|x)';

/** "9:30-10:30", "2-4pm", "Friday 10-12": two clock times, told from other numbers by a sign of a clock or the day before them. */
const CLOCKS = [
  new RegExp(
    `(?<![\\d.:£$€#/-])(\\d{1,2}[:.]\\d\\d${HALF}|\\d{1,2} ?(?:am|pm)) ?[-–—] ?(\\d{1,2}(?:[:.]\\d\\d)?${HALF})(?![\\d%:/a-z-]|[.,]\\d| ${COUNTED}\\b)`,
    'g',
  ),
  new RegExp(
    `(?<![\\d.:£$€#/-])(\\d{1,2}) ?[-–—] ?(\\d{1,2}(?:[:.]\\d\\d${HALF}| ?(?:am|pm)))(?![\\d%:/a-z-]|[.,]\\d| ${COUNTED}\\b)`,
    'g',
  ),
  new RegExp(
    `(?<=\\b(?:${DAY}|morning|afternoon|evening|tonight)(?:,| at| from| between|) )(\\d{1,2}) ?[-–—] ?(\\d{1,2})(?![\\d%:/a-z-]|[.,]\\d| ?${COUNTED}\\b)`,
    'g',
  ),
];

/** "ten to five" is a clock time unless it is the start of a range or of a number of units. */
const TO_HOUR = new RegExp(
  '(?<!\\b(?:from|between) )\\b(?:((?:by|at|before|around|until|till?) )(?=\\d)|(?!\\d))' +
    `(quarter|twenty[- ]five|twenty|ten|five|25|20|10|5) (?:to|till) (${COUNT}|\\d\\d?)\\b(?! ?(?:-|to\\b|\\d|${UNIT}))`,
  'g',
);

/**
 * Wordings with one meaning and the plain one, in the order in which they are replaced. "#count" stands for the
 * number itself, "#to" and "#past" for the clock time.
 */
export const PLAIN: [RegExp, string][] = [
  [/\b(?:tm(?:r|rw|w|ro|oro)|tomoz?|2mo?ro?w?|2mrw|tomm?orr?ow)\b/g, 'tomorrow'],
  [/(?<![a-z])([ap])\.? ?m\b\.?/g, '$1m'],
  [TO_HOUR, '#to'],
  [/\b(in the|in|this|tomorrow|\w+day) am\b/g, '$1 morning'],
  [/\b(in the|in|this|tomorrow|\w+day) pm\b/g, '$1 afternoon'],
  [/\b(?:a )?couple(?: of)?\b/g, '2'],
  [
    new RegExp(
      `\\b(?:(?:fifteen|twenty|thirty|forty|fifty|sixty|ninety)(?:[- ](?:${COUNT}))?|${COUNT})\\b`,
      'g',
    ),
    '#count',
  ],
  [/\b(\d+) ?\((?:\d+)\)/g, '$1'],
  [/\b(\d\d?)h(\d\d)\b/g, '$1:$2'],
  [/(\d|\b[ap]m)-?ish\b|\bo'? ?clock\b/g, '$1'],
  [/\bhalf[- ](?:an? |1 )?hour\b|\b(?:1|an?) half[- ]hour\b/g, '30 min'],
  [/\b3 quarters of an hour\b/g, '45 min'],
  [/\b(?:an? |1 )?quarter of an hour\b/g, '15 min'],
  [new RegExp(`\\b(?:an?|1) (?=(?:single |full )?${UNIT})`, 'g'), '1 '],
  [/\b(\d+) and a half (hour|hr|day|week)/g, '$1.5 $2'],
  [/\b(\d+) (hour|hr|day|week)s? and a half\b/g, '$1.5 $2'],
  [/\b\d+ (hour|hr|day|week|min)\w* or (\d+)\b/g, '$2 $1'],
  [/\b(\d+ (?:hour|hr|day|week|min))\w* or so\b/g, '$1'],
  [/\b1 fortnight\b|\bfortnight\b/g, '2 weeks'],
  [/\b(?:within|inside|in) (?:the|this) (?:next )?hour\b/g, 'in 1 hour'],
  [/\b(?:the )?(?:next|following) ((?:business|working) day)\b/g, 'in 1 $1'],
  [/\bthis time tomorrow\b/g, 'in 24 hours'],
  [/\bday after tomorrow\b/g, 'in 2 days'],
  [new RegExp(`\\b(\\d+) weeks? (?:on|from|come|after) (${DAY})\\b`, 'g'), '$2 plus $1'],
  [
    new RegExp(`(?<!\\b(?:in|within|inside|for|next|another) )\\b(\\d+) weeks? (${DAY})\\b`, 'g'),
    '$2 plus $1',
  ],
  [new RegExp(`\\b(${DAY}) 2 weeks\\b`, 'g'), '$1 plus 2'],
  [new RegExp(`\\b(${DAY}) week\\b`, 'g'), '$1 plus 1'],
  [
    /\b(?:close of (?:business|play|trading)|end of (?:the |my )?(?:(?:working|business|school) )?day|end of (?:business|play)|[ce]o[bdp])\b/g,
    'by 17:00',
  ],
  [/\b(?:end of (?:the|this) week|eow|week's end)\b/g, 'this week'],
  [/\b(?:end of (?:the|this) month|eom|within the month)\b/g, 'this month'],
  [/\bend of (?:the )?/g, ''],
  [/\bfirst thing(?: (?:in|on) the morning)?\b/g, 'by 9:00am'],
  [/\b(?:12 )?(?:noon|mid-?day|lunch-? ?time)\b|(?<=\b(?:by|before) )lunch\b/g, 'by 12:00'],
  [/\b(?:12 )?midnight\b/g, 'by 24:00'],
  ...CLOCKS.map((range): [RegExp, string] => [range, 'between $1 and $2']),
  [
    new RegExp(
      `\\b(${MONTH} )\\d{1,2}(?:st|nd|rd|th)? ?(?:[-–—]|to|and|or) ?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d| ?[ap]m)`,
      'g',
    ),
    '$1$2',
  ],
  [/\b(half|quarter|5|10|20|25) (?:past|after) (\d\d?)\b/g, '#past'],
  [/\bhalf (\d\d?)\b/g, '$1:30'],
  [/\b(?:tonite|2nite|2night)\b/g, 'tonight'],
];
