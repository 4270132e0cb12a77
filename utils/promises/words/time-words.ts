import { ZONE_NAMES } from './zone-words';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const NAMED = Object.keys(ZONE_NAMES)
  .filter((name) => name.length > 2)
  .join('|');

const month = (name: string) => `(?<${name}>${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const NTH = '(?:st|nd|rd|th)';
const WORKING = '(?:business|working|work)[- ]days?';
const HEDGED =
  '(?:(?:the|just|like|say|about|around|roughly|approximately|another|next|coming|under|less than|no more than|max|at most|full) )*';

/** The parts of a due time, after {@link plainTimes}; the named groups that are set tell which part it is. */
export const TIME = new RegExp(
  [
    `\\b(?:in|within|inside|under|be|give \\w+|allow \\w+|another|next|less than|no more than|up to) ${HEDGED}` +
      `(?<low>\\d+(?:\\.\\d+)?)(?: ?(?:to|or|-|–|and) ?(?<high>\\d+))?[- ]?` +
      `(?:(?<unit>m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|days?|w(?:ee)?ks?|months?|${WORKING})\\b` +
      `(?:,? (?:and )?(?<extra>\\d+) ?m(?:in)?)?|(?=[.,!]|$| tops| max| and i))` +
      `(?!'? (?:after|before|once|when|as soon|following|prior|of (?!today)|from (?!now|today)))`,
    `\\b(?<count>\\d+(?:\\.\\d+)?) ?(?<unit2>min|h(?:ou)?r|day|week|month|${WORKING})\\w* (?:from (?:now|today)|max|tops|at (?:the )?most)\\b`,
    '\\b(?<year>\\d{4})-(?<month>\\d\\d)-(?<date>\\d\\d)\\b',
    '\\b(?:(?<slash>\\d{1,2}/\\d{1,2})(?:/\\d{2,4})?|(?<slash2>\\d{1,2}[.-]\\d{1,2})[.-]\\d{4})\\b',
    `\\b(?<date2>\\d{1,2})${NTH}?(?: of)? ${month('month2')}\\b(?:,? (?<year2>\\d{4})\\b)?`,
    `\\b${month('month3')} (?:the )?(?<date3>\\d{1,2})${NTH}?\\b(?![:.]\\d| ?[ap]m)(?:,? (?<year3>\\d{4})\\b)?`,
    `\\b(?<date4>\\d{1,2})${NTH}\\b(?!-| (?:floor|line|class|time|attempt|level|visit|dose|shift|half|quarter|request|party))`,
    `\\b(?<early>today|tonight|this (?=morning|afternoon|evening)|same day|tomorrow)(?!'s)\\b`,
    `\\b(?:(?<which>next|last|past|every|each) )?(?<weekday>(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)(?!'?s)\\b`,
    '\\bplus (?<plus>\\d+)',
    `\\b(?<which2>this|following|next) (?<span>week|month)(?! ?day|'s)\\b`,
    `\\b(?<part>morning|afternoon|evening|tonight|night)(?!'s)\\b`,
    `\\b(?:(?<zone>(?:gmt|utc) ?[+-] ?\\d{1,2}(?::?\\d\\d)?|${NAMED}|(?<=[ap]m |\\d:\\d\\d )[ecmp]t)\\b(?: (?:standard|daylight|summer))?(?: time)?` +
      '|(?<place>(?:[a-z.]+ )?[a-z.]+) time\\b)',
    `(?<prep>\\b(?:by|at|before|around|about|until|till?|than|between|and|to|or|from|for|after)|[-–@~])? ?(?<![\\d.:£$€#/])` +
      `(?<hour>\\d{1,2})(?<colon>[:.])?(?<minute>\\d\\d)? ?(?<half>am|pm|hrs?|hours)?` +
      `(?![\\d%:/a-z]|-\\d|[.,]\\d|${NTH}| (?:of )?(?:${MONTHS.join('|')})|[- ](?:min|hour|hr|days?\\b|weeks?\\b|month|year|business|working|cop|item|people|of |times|more|other|new(?! york| zealand| delhi)))`,
  ].join('|'),
  'g',
);

/** What may stand between two parts of one time ("Friday, at", "on the"). */
export const LINK =
  /^(?:[\s,()]|\b(?:at|by|on|before|around|in|the|no|not|later|latest|than|of|sharp|between|or|and|to|this|time|local|a|any|anytime|so|even|sometime)\b|[-–])*$/;
/** Words that make a time a mere description of something else. */
export const OTHER =
  /(?:\b(?:since|past|every|each|last|earlier|per|after)|\b(?:your|our|my|his|her|their|that|a|an|good)) $/;
export const WEAK =
  /\b(?:(?:for|about|of|from|to|regarding|re)|(?:appointment|visit|meeting|slot|booking|order|class|scan|surgery|operation|test|session|shift|placed|ordered|sent|received|made|booked|scheduled|due|dated|born|taken)s?(?: (?:on|at|for|from|of))?)(?: the)? $/;
/** A clause without any of these names no time: a quick look before the long one. */
export const TIMELY =
  /\d|minute|hour|day|week|month|fortnight|noon|night|morning|evening|lunch|tomo|tmr|tmw|2mor|tommo|tonite|first thing|close of|end of|o'?clock|\beo[dwbpm]\b|\bcob\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|am|pm|sat|sun|mon|tue|tues|weds?|thu|thur|thurs|fri)\b/;
