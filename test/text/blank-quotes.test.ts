import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankMail, blankQuotes, findSpeech, straighten } from '../../utils/text/blank-quotes';

const left = (blanked: string) => blanked.replace(/\s+/g, ' ').trim();

describe('blankMail', () => {
  it.each([
    ['Yes.\n> When?\n  > Now?\nToday.', 'Yes. Today.'],
    ['Done.\n\nOn Mon, 3 Mar 2026 at 10:00, Ann Lee wrote:\nI want it\nback.', 'Done.'],
    ['Done.\n-----Original Message-----\nI want it back.', 'Done.'],
    ['Done.\nFrom: Ann Lee\nSent: Monday\nI want it back.', 'Done.'],
    [
      'On Sat Jan 10 12:00:00 2026, ann wrote:\n\n> I want it back.\n> Now.\n\nHello Ann, it is here.',
      'Hello Ann, it is here.',
    ],
    [
      'On Monday you wrote:\nI want it back.\nHere it is.',
      'On Monday you wrote: I want it back. Here it is.',
    ],
    [
      'On 3 March you wrote: a lamp is broken.\nA new one is on its way.',
      'On 3 March you wrote: a lamp is broken. A new one is on its way.',
    ],
    ['On Monday she wrote a letter.', 'On Monday she wrote a letter.'],
    ['It costs > 20 dollars.', 'It costs > 20 dollars.'],
  ])('%j', (text, own) => expect(left(blankMail(text))).toBe(own));
});

describe('blankQuotes', () => {
  it.each([
    ['You wrote "never again" to us.', 'You wrote to us.'],
    ['You wrote “never\nagain” to us.', 'You wrote to us.'],
    ["The page says 'it's closed' today.", 'The page says today.'],
    ['The page says ‘it’s closed’ today.', 'The page says today.'],
    ['A 15" screen and a 17" one.', 'A 15" screen and a 17" one.'],
    ["The customers' parcels and Ann's.", "The customers' parcels and Ann's."],
    ['An open " mark.\n\nAnother " paragraph.', 'An open " mark. Another " paragraph.'],
  ])('%j', (text, own) => expect(left(blankQuotes(text))).toBe(own));
});

const pieces = fc.array(
  fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '\n',
    '\n\n',
    '> ',
    'On it Ann wrote:',
    'a',
    ' ',
    '1',
    '\u00a0',
  ),
);

it('every length and every line stays, whatever is quoted', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      for (const same of [blankMail(text), blankQuotes(text), straighten(text)]) {
        expect(same.length).toBe(text.length);
        expect(same.split('\n').map((line) => line.length)).toEqual(
          text.split('\n').map((line) => line.length),
        );
      }
      for (const { start, end } of findSpeech(text)) expect(end).toBeGreaterThan(start + 1);
    }),
  );
});
