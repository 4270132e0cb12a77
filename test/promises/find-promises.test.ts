import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPromises } from '../../utils/promises/find-promises';

const now = Date.parse('2026-11-24T10:15:00Z');
const at = { now, timeZone: 'Europe/London' };
const quotes = (text: string) => findPromises(text, at).map(({ start, end }) => text.slice(start, end));

describe('findPromises', () => {
  it('gives the span, the due time and whether it is vague', () => {
    const text = "Thanks for waiting. I'll ring you back by 3 pm today.";
    expect(findPromises(text, at)).toEqual([
      { start: 20, end: 52, due: Date.parse('2026-11-24T15:00:00Z'), vague: false, by: 'me' },
    ]);
    expect(findPromises("I'll ring you soon.", at)).toEqual([
      { start: 0, end: 18, due: null, vague: true, by: 'me' },
    ]);
  });

  it('keeps verbs of one subject together and starts anew with a new subject', () => {
    expect(quotes("I'll check the log and call you by 3.")).toEqual(["I'll check the log and call you by 3"]);
    expect(quotes("I'll email the form today, and Tom will ring you on Thursday.")).toEqual([
      "I'll email the form today",
      'Tom will ring you on Thursday',
    ]);
  });

  it('gives the time before a subject to that subject', () => {
    const found = findPromises("I'll send it by noon, and by 4 our nurse will ring you.", at);
    expect(found.map(({ due }) => due && new Date(due).toISOString())).toEqual([
      '2026-11-24T12:00:00.000Z',
      '2026-11-24T16:00:00.000Z',
    ]);
  });

  it('knows whose promise a pronoun makes', () => {
    expect(quotes("I've asked Priya in billing. She'll ring you by 3.")).toHaveLength(1);
    expect(quotes("Your insurer has it. They'll ring you by 3.")).toHaveLength(0);
    expect(quotes("I've asked Dr Shah to write to your bank. He'll ring you by 3.")).toHaveLength(1);
  });

  it('does not take an hour as a person', () => {
    expect(quotes('Will Harris is on shift until 8.')).toEqual([]);
    expect(quotes('Will will ring you at 8.')).toHaveLength(1);
    expect(quotes('Ring Will at 8.')).toEqual([]);
  });

  it('leaves out everything quoted', () => {
    expect(quotes('He wrote “I’ll ring you by 3” and left.')).toEqual([]);
    expect(quotes("She wrote 'we'll ring you by 3' and left.")).toEqual([]);
    expect(quotes("> I'll ring you by 3.\nI'll ring you by 4.")).toEqual(["I'll ring you by 4"]);
  });

  it('reads over wrapped lines but not over list items', () => {
    expect(quotes("I'll ring you\nback by 3.")).toHaveLength(1);
    expect(quotes("- I'll ring you by 3\n- Tom will write to you by 4")).toHaveLength(2);
  });

  it('reads curly and missing apostrophes', () => {
    expect(quotes('I’ll ring you by 3.')).toHaveLength(1);
    expect(quotes('ok, ill ring you by 3')).toHaveLength(1);
    expect(quotes('He felt ill at 3 and the well ran dry.')).toEqual([]);
  });

  it.each([
    ["I'll ring you by 3.", 'me'],
    ["We'll ring you by 3.", 'we'],
    ['Priya will ring you by 3.', 'colleague'],
    ['Our nurse will ring you by 3.', 'we'],
    ['My colleague Ben will ring you by 3.', 'colleague'],
    ["You'll hear from me by 3.", 'me'],
    ["You'll have it by 3.", 'we'],
    ["I've asked Priya. She'll ring you by 3.", 'colleague'],
    ['Give me until 3.', 'me'],
  ])('%s is done by %s', (text, by) => expect(findPromises(text, at)[0]?.by).toBe(by));

  it.each([
    ["I'll try to ring you by 3.", '15:00'],
    ["We'll do our best to call you by 3.", '15:00'],
    ["Hopefully I'll ring you by 3.", '15:00'],
    ["I'll ring you by 3, hopefully.", '15:00'],
    ['I should be able to ring you by 3.', '15:00'],
  ])('a hedged time is a promise with that time: %s', (text, time) => {
    const [found] = findPromises(text, at);
    expect(found?.due && new Date(found.due).toISOString().slice(11, 16)).toBe(time);
  });

  it.each([
    "I'll try to ring you soon.",
    "We'll do our best.",
    'I should be able to help.',
    'I may get to it by 5.',
    'I hope to ring you by 3.',
    "With luck we'll have it by 3.",
  ])('a hedge without a time, and a mere wish, is none: %s', (text) => expect(quotes(text)).toEqual([]));

  it('reads what is typed fast', () => {
    expect(quotes('jo will email u mon')).toHaveLength(1);
    expect(quotes("We'l ring you at 4")).toHaveLength(1);
    expect(quotes('pain will ease mon')).toEqual([]);
  });

  it('names an unknown zone', () => {
    expect(() => findPromises('', { now, timeZone: 'Mars/Base' })).toThrow('Unknown time zone "Mars/Base"');
  });
});

const words = fc.constantFrom(
  ...(
    "I'll we'll will shall you she'll they'll Tom Priya nurse our your team insurer refund call ring you by at 3 pm noon " +
    'tomorrow Friday next week in 10 minutes hours give me until expect a from not if like and but , . ? ; " > ( ) ’ “ ” \n'
  ).split(' '),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const zones = fc.constantFrom(
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/St_Johns',
);
const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });

describe('findPromises on any text', () => {
  it('never throws; spans lie in the text, in order and apart; vague means no due time', () => {
    fc.assert(
      fc.property(texts, moments, zones, (text, moment, timeZone) => {
        let end = 0;
        for (const found of findPromises(text, { now: moment, timeZone })) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.vague).toBe(found.due === null);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });

  it('finds nothing in quoted lines and the same below them', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), texts, (quoted, text) => {
        const head = `> ${quoted.join(' ').replace(/\n/g, ' ')}\n\n`;
        const below = findPromises(head + text, at);
        expect(below.every(({ start }) => start >= head.length)).toBe(true);
        expect(findPromises(head, at)).toEqual([]);
      }),
    );
  });

  it('adds the elapsed time, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 96 }), moments, zones, (hours, moment, timeZone) => {
        const [found] = findPromises(`I'll ring you within ${hours} hours.`, { now: moment, timeZone });
        expect(found?.due).toBe(moment + hours * 3_600_000);
      }),
    );
  });

  it('puts a bare clock time after now, within a day and an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), moments, zones, (hour, moment, timeZone) => {
        const [found] = findPromises(`I'll ring you by ${hour}.`, { now: moment, timeZone });
        expect(found?.due).toBeGreaterThan(moment);
        expect(found?.due).toBeLessThanOrEqual(moment + 25 * 3_600_000);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const hostile = ["I'll ", 'will ', '"a', "'a ", '“', 'a', '> x\n', 'is ', ', ', "Sam'll "];
    for (const unit of hostile) expect(() => findPromises(unit.repeat(20_000), at)).not.toThrow();
  });
});

describe('findPromises in badly laid out text', () => {
  it.each([
    ["I'll  ring   you by\r\n    3 pm.", "I'll  ring   you by\r\n    3 pm"],
    ['\t We are going\n  to post it\n  tomorrow.', 'We are going\n  to post it\n  tomorrow'],
    ["I'll\u00a0ring you by 3\u202fpm.", "I'll\u00a0ring you by 3\u202fpm"],
  ])('%j', (text, quote) => {
    const [found] = findPromises(text, at);
    expect(text.slice(found?.start, found?.end)).toBe(quote);
    expect(found?.due).not.toBeNull();
  });
});
