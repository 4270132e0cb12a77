import { type Identifier, spansOf } from './identifier';

const thingBefore =
  /\b(?:tracking|order|invoice|ticket|case|part|sku|model|rma|ref(?:erence)?|version|build|serial|quote|job|item|po|reservation|confirmation|error|code)s?(?: (?:number|no|id))?[\s.:#]*(?:is )?$/i;
const cue =
  '(?:phones?|tel|telephone|mobile|mob|cell|call(?:ed|ing)?|ring|rang|text|fax(?:ed)?|landline|dial|whatsapp|sms|reach(?:ed)?|contact|line|voicemail|(?:my|her|his|their|our|new|old|contact|callback|best|work|home) (?:number|no)|number(?= is| to)|pager|extension)';
const between =
  "(?:[\\s:#.-]|'s|(?:me|us|him|her|them|back|on|at|is|was|number|no|to|the|my|his|now|again|or|and|new|please|line|after|office|desk|form)(?!\\p{L})){0,8}";

/** Finds phone and fax numbers by shape, and bare runs of digits where a word such as "call" or "mobile" leads to them. */
export function findPhones(text: string): Identifier[] {
  const free = (found: string, before: string) =>
    !/\d[ -]$/.test(before) && !thingBefore.test(before) && !/^\d{4}[-.]\d{2}[-.]\d{2}$/.test(found);
  const extension = '(?:,? ?(?:x|ext\\.?|extension) ?\\d{1,5})?';
  const shapes = [
    '(?:\\+|00)[1-9]\\d{0,2}(?:[ .()/-]{0,3}\\d){7,12}',
    '(?:1[ .-])?(?:\\(\\d{3}\\)[ .-]?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}',
    '\\(?0[1-9]\\d{1,4}\\)?[ -]\\d{3,4}[ -]?\\d{3,4}(?:[ -]\\d{2,4})?',
    '0[1-9]\\d{1,3}(?:[ -]\\d{2,3}){3,4}',
    '0[1237]\\d{3} ?\\d{3} ?\\d{3}',
    '1[ -]8(?:00|33|44|55|66|77|88)[ -][A-Z\\d]{3}-?[A-Z\\d]{4}',
  ];
  return [
    ...shapes.flatMap((shape) =>
      spansOf(text, new RegExp(`(?<![\\w./-])${shape}(?![\\w/-]|\\.\\d)${extension}`, 'g'), 'phone', free),
    ),
    // A local number, where it says how somebody is reached.
    ...spansOf(
      text,
      /(?<!\p{L})(?:s?he|they|i|we|you)(?:['’](?:s|m|re|ll be)| is| are| am| will be| can be)(?: (?:best|now|back|only|free|reached|reachable))? (?:on|at) (?<it>[2-9]\d{2}[-. ]\d{4})(?![\w/-])/giu,
      'phone',
      free,
    ),
    ...spansOf(
      text,
      new RegExp(
        `(?<!\\p{L})${cue}(?!\\p{L})${between}(?<it>\\+?\\(?\\d(?:[ .()-]{0,2}\\d){6,12}${extension})(?![\\w/]|-\\d)`,
        'giu',
      ),
      'phone',
      (found, before) => free(found, before),
    ),
  ];
}
