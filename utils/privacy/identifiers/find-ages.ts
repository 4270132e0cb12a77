import { type Identifier, spansOf } from './identifier';

const number =
  '(?:9\\d|1[01]\\d|ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one )?hundred(?: and (?:one|two|three|four|five|six))?)';
const person =
  '(?:he|she|they|who|i|mother|father|mum|mom|dad|gran\\p{L}*|nan|nana|patient|pt|resident|wife|husband|aunt|auntie|uncle|sister|brother|neighbour|neighbor|customer|client|lady|man|woman|gentleman|m[rs]s?\\.? \\p{L}+)';
const after =
  '(?![\\p{L}\\d:/%°]|[.,]\\d|-\\p{L}| ?(?:kg|lbs?|cm|mm\\p{L}*|mg|ml|m|km|miles?|%|percent|°|degrees?|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|points?|dollars?|pounds?|euros?|steps|bpm|beats|on (?:room )?air|over|th\\b|in the queue|calls?|times|pages|photos|people|messages|of \\d))';

/** Finds ages of 90 and more (the only ages that identify, by the same rule); never those below. */
export function findAges(text: string): Identifier[] {
  const any = (source: string) => new RegExp(source, 'giu');
  return [
    ...spansOf(
      text,
      any(`(?<![\\p{L}\\d.,/-])${number}[- ]?(?:years?|yrs?|yr)[- ]?(?:old|of age|young)(?!\\p{L})`),
      'age',
    ),
    ...spansOf(
      text,
      any(`(?<![\\p{L}\\d.,/-])${number}[- ]?(?:y|yo|y/o|y\\.o\\.?|yr|yrs|year)(?![/\\p{L}\\d])`),
      'age',
    ),
    ...spansOf(
      text,
      any(
        `(?<!\\p{L})(?:aged?(?: of| is|:)?|age =|ages?|turn(?:s|ed|ing)?|birthday:?) (?<it>${number})${after}`,
      ),
      'age',
    ),
    ...spansOf(
      text,
      any(
        `(?<!\\p{L})${person}(?:'s|’s|'m|’m|'ll be|,)?(?: (?:is|was|are|am|will be|just|now|already|nearly|almost|only|about to|turn(?:s|ed|ing)?|be)){0,3} (?<it>${number})${after}`,
      ),
      'age',
      (_, before) =>
        /(?:[’'](?:s|m)|is|was|am|are|be|just|now|already|nearly|almost|turn(?:s|ed|ing)?),? $/i.test(before),
    ),
    ...spansOf(
      text,
      any(`(?<!\\p{L})${person}(?: (?!${person})\\p{L}+)?,? \\((?:aged? )?(?<it>${number})\\)`),
      'age',
    ),
    ...spansOf(text, any(`(?<![\\p{L}\\d.])${number}(?:th|st|nd|rd)(?= birthday)`), 'age'),
    ...spansOf(
      text,
      any(`(?<!\\p{L})in (?:his|her|their|my) (?:early |mid |mid-|late )?(?<it>nineties|90s|hundreds)`),
      'age',
    ),
    ...spansOf(
      text,
      /(?<=\p{Lu}\p{Ll}+,? ?\()(?:9\d|1[01]\d)(?=\))|(?<=\p{Lu}\p{Ll}+, )(?:9\d|1[01]\d)(?=, [a-z])/gu,
      'age',
    ),
    ...spansOf(text, /(?<=\b(?:an?|this) )(?:9\d|1[01]\d)[ -]?[MF]\b/g, 'age'),
  ];
}
